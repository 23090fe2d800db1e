#include "http/multipart.hpp"

#include <algorithm>
#include <utility>

#include "core/text.hpp"
#include "http/ascii.hpp"
#include "http/upload.hpp"

namespace daumoi::http {
namespace {

constexpr std::string_view line_end = "\r\n";
constexpr std::string_view multipart_type = "multipart/form-data";
constexpr std::size_t most_parts = 500;
constexpr std::size_t most_text = 256 * 1024;
constexpr std::size_t longest_head = 4 * 1024;
constexpr std::size_t longest_boundary = 70;  // RFC 2046, 5.1.1

/// The value of `; name=value` or `; name="value"`. Browsers write a quotation mark inside as %22.
std::optional<std::string_view> parameter_of(std::string_view header, std::string_view name) {
    next_part(header, ';');
    while (!header.empty()) {
        auto const equals = header.find('=');
        if (equals == std::string_view::npos) return std::nullopt;
        auto const found = without_blanks(header.substr(0, equals));
        header.remove_prefix(equals + 1);
        bool const quoted = header.starts_with('"');
        auto const end = quoted ? header.find('"', 1) : std::min(header.find(';'), header.size());
        if (end == std::string_view::npos) return std::nullopt;
        auto const value = quoted ? header.substr(1, end - 1) : without_blanks(header.substr(0, end));
        header.remove_prefix(std::min(header.size(), end + (quoted ? 1 : 0)));
        if (same_word(found, name)) return value;
        next_part(header, ';');
    }
    return std::nullopt;
}

std::string unquoted(std::string_view text) {
    std::string plain(text);
    for (auto const& [escape, letter] : {std::pair("%22", '"'), std::pair("%0D", ' '), std::pair("%0A", ' ')})
        for (std::size_t at = 0; (at = plain.find(escape, at)) != std::string::npos; ++at)
            plain.replace(at, 3, 1, letter);
    return plain;
}

class Reader {
public:
    enum class Texts { clean, mended };

    Reader(std::string_view boundary, std::string_view body, Texts texts)
        : mark_("\r\n--" + std::string(boundary)), rest_(body), texts_(texts) {}

    std::optional<Multipart> read() {
        if (!read_parts()) return std::nullopt;
        return std::move(form_);
    }
    /// What stands before the first fault.
    Fields read_some() {
        read_parts();
        return std::move(form_.fields);
    }

private:
    bool read_parts() {
        // The first mark has no line end before it.
        if (!rest_.starts_with(std::string_view(mark_).substr(line_end.size()))) return false;
        rest_.remove_prefix(mark_.size() - line_end.size());
        for (std::size_t parts = 0; !rest_.starts_with("--"); ++parts)
            if (parts == most_parts || !read_part()) return false;
        return true;
    }

    bool read_part() {
        if (!rest_.starts_with(line_end)) return false;
        rest_.remove_prefix(line_end.size());
        auto const head_end = rest_.substr(0, longest_head).find("\r\n\r\n");
        if (head_end == std::string_view::npos) return false;
        auto const head = rest_.substr(0, head_end);
        rest_.remove_prefix(head_end + 2 * line_end.size());
        auto const end = rest_.find(mark_);
        if (end == std::string_view::npos) return false;
        auto const content = rest_.substr(0, end);
        rest_.remove_prefix(end + mark_.size());
        return take(head, content);
    }

    bool take(std::string_view head, std::string_view content) {
        auto const disposition = disposition_of(head);
        auto const name = parameter_of(disposition, "name");
        if (!same_word(without_blanks(disposition.substr(0, disposition.find(';'))), "form-data") || !name ||
            !is_clean_utf8(*name))
            return false;
        if (auto const file = parameter_of(disposition, "filename")) {
            if (!is_clean_utf8(*file)) return false;
            form_.files.push_back({unquoted(*name), unquoted(*file), content});
            return true;
        }
        text_ += content.size();
        bool const clean = is_clean_utf8(content);
        if (text_ > most_text || (!clean && texts_ == Texts::clean)) return false;
        form_.fields.add(unquoted(*name), clean ? std::string(content) : mended_utf8(content));
        return true;
    }

    static std::string_view disposition_of(std::string_view head) {
        while (!head.empty()) {
            auto const end = std::min(head.find(line_end), head.size());
            auto line = head.substr(0, end);
            head.remove_prefix(std::min(head.size(), end + line_end.size()));
            if (same_word(next_part(line, ':'), "Content-Disposition")) return without_blanks(line);
        }
        return {};
    }

    std::string mark_;
    std::string_view rest_;
    Texts texts_;
    std::size_t text_ = 0;
    Multipart form_;
};

bool is_type(std::string_view content_type, std::string_view type) {
    return same_word(without_blanks(content_type.substr(0, content_type.find(';'))), type);
}

std::optional<Reader> reader_of(std::string_view content_type, std::string_view body, Reader::Texts texts) {
    auto const boundary = parameter_of(content_type, "boundary");
    if (!is_type(content_type, multipart_type) || !boundary || boundary->empty() || boundary->size() > longest_boundary)
        return std::nullopt;
    return Reader(*boundary, body, texts);
}

std::string_view type_of(Request const& request) { return request.headers.find("Content-Type").value_or(""); }

bool is_plain_form(Request const& request) {
    auto const type = type_of(request);
    return type.empty() || is_type(type, "application/x-www-form-urlencoded");
}

}  // namespace

std::optional<Multipart> read_multipart(std::string_view content_type, std::string_view body) {
    auto reader = reader_of(content_type, body, Reader::Texts::clean);
    if (!reader) return std::nullopt;
    return reader->read();
}

std::optional<Fields> form_fields(Request const& request) {
    if (is_plain_form(request)) return Fields::parse(request.body);
    if (!is_multipart(request)) return Fields();
    auto form = read_multipart(type_of(request), request.upload->bytes());
    if (!form) return std::nullopt;
    return std::move(form->fields);
}

Fields mended_form_fields(Request const& request) {
    if (is_plain_form(request)) return Fields::parse_mended(request.body);
    if (!is_multipart(request)) return {};
    auto reader = reader_of(type_of(request), request.upload->bytes(), Reader::Texts::mended);
    return reader ? reader->read_some() : Fields();
}

bool is_multipart(Request const& request) { return request.upload && is_type(type_of(request), multipart_type); }

}  // namespace daumoi::http
