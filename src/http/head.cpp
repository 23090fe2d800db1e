#include "http/head.hpp"

#include <algorithm>

#include "http/ascii.hpp"

namespace daumoi::http {

namespace beast = boost::beast;

namespace {

constexpr std::size_t target_limit = 8 * 1024;
/// What is set aside for a body whose length is only announced.
constexpr std::uint64_t first_reserve = 256 * 1024;

std::string_view standard(beast::string_view text) { return {text.data(), text.size()}; }

std::string_view target_of(std::string_view line) {
    auto const start = std::min(line.find(' '), line.size() - 1) + 1;
    return line.substr(start, line.find(' ', start) - start);
}

}  // namespace

void Head::clear() {
    auto kept = std::move(fields);
    kept.clear();
    *this = Head();
    fields = std::move(kept);
}

void Head::note(beast::http::field field, std::string_view name, std::string_view value) {
    using Field = beast::http::field;
    auto const choose_by = [&](std::string_view& chosen) {
        bool const again = std::ranges::any_of(fields, [&](auto const& one) { return same_word(one.first, name); });
        ambiguous = ambiguous || again;
        if (!again) chosen = value;
    };
    switch (field) {
        case Field::host: ++hosts; break;
        case Field::accept: choose_by(accept); break;
        case Field::accept_encoding: choose_by(accept_encoding); break;
        case Field::accept_language: choose_by(accept_language); break;
        case Field::if_none_match: if_none_match = value; break;
        case Field::cookie:
        case Field::authorization: personal = true; break;
        case Field::range: partial = true; break;
        case Field::expect: expects_continue = same_word(value, "100-continue"); break;
        case Field::transfer_encoding: bad_coding = bad_coding || !same_word(value, "chunked"); break;
        case Field::unknown:
            if (same_word(name, "X-Forwarded-Proto")) forwarded_proto = value;
            break;
        default: break;
    }
    fields.emplace_back(name, value);
}

RequestParser::RequestParser(Head& head) : head_(head) {
    head_.clear();
    header_limit(std::numeric_limits<std::uint32_t>::max());
    body_limit(boost::none);
    eager(true);
}

bool RequestParser::put_head(std::string_view text) {
    ErrorCode error;
    text_ = text;
    put(asio::const_buffer(text.data(), text.size()), error);
    if (error == beast::http::error::need_more && is_header_done()) error.clear();
    // RFC 9112, 3.2: exactly one Host; 6.1: no other coding than one we can undo.
    return !error && is_header_done() && !head_.bad_coding && head_.hosts <= 1 &&
           (head_.hosts == 1 || head_.version < 11);
}

void RequestParser::on_request_impl(beast::http::verb verb, StringView, StringView target, int version, ErrorCode&) {
    head_.verb = verb;
    head_.target = standard(target);
    head_.version = version;
}

void RequestParser::on_field_impl(beast::http::field field, StringView name, StringView value, ErrorCode& error) {
    if (is_header_done()) return;  // trailers
    // A value that had to be unfolded stands in a buffer of the parser; RFC 9112, 5.2 lets us refuse it.
    bool const in_place = value.empty() || (value.data() >= text_.data() && value.data() < text_.data() + text_.size());
    if (!in_place) {
        error = beast::http::error::bad_value;
        return;
    }
    head_.note(field, standard(name), standard(value));
}

void RequestParser::on_body_init_impl(boost::optional<std::uint64_t> const& length, ErrorCode&) {
    body_.reserve(std::min(length.value_or(0), first_reserve));
}

std::size_t RequestParser::on_body_impl(StringView piece, ErrorCode& error) {
    if (upload_ == nullptr)
        body_.append(piece.data(), piece.size());
    else if (!upload_->append(standard(piece)))
        error = beast::http::error::buffer_overflow;
    return piece.size();
}

std::size_t RequestParser::on_chunk_body_impl(std::uint64_t, StringView piece, ErrorCode& error) {
    return on_body_impl(piece, error);
}

int status_of_size(std::string_view text, std::size_t head_size, std::size_t head_limit) {
    auto const target = target_of(text.substr(0, text.find("\r\n")));
    if (target.size() > target_limit) return 414;
    return head_size > head_limit ? 431 : 0;
}

}  // namespace daumoi::http
