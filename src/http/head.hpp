#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/verb.hpp>

#include "http/network.hpp"
#include "http/upload.hpp"

namespace daumoi::http {

/// The head of a request as views into the connection's buffer: nothing is copied before it is known to be needed.
struct Head {
    boost::beast::http::verb verb = boost::beast::http::verb::unknown;
    std::string_view target;
    std::vector<std::pair<std::string_view, std::string_view>> fields;
    int version = 11;

    // Those that decide how the request is treated.
    std::string_view accept;
    std::string_view accept_encoding;
    std::string_view accept_language;
    std::string_view if_none_match;
    std::string_view forwarded_proto;
    std::size_t hosts = 0;
    bool personal = false;   ///< with Cookie or Authorization
    bool partial = false;    ///< with Range
    bool ambiguous = false;  ///< with several of a field by which the answer is chosen; the first counts
    bool expects_continue = false;
    bool bad_coding = false;  ///< a transfer coding other than chunked

    void clear();
    void note(boost::beast::http::field field, std::string_view name, std::string_view value);
};

/// Parses one request. The head is put in one piece and must stay where it is; the body may come in many.
class RequestParser final : public boost::beast::http::basic_parser<true> {
public:
    explicit RequestParser(Head& head);

    /// False when it is malformed. `text` ends with the empty line.
    bool put_head(std::string_view text);
    std::string take_body() { return std::move(body_); }
    /// From now on the body goes there; it must live until the body has come.
    void put_body_into(UploadWriter& upload) { upload_ = &upload; }

private:
    using StringView = boost::beast::string_view;

    void on_request_impl(boost::beast::http::verb verb, StringView, StringView target, int version,
                         ErrorCode&) override;
    void on_field_impl(boost::beast::http::field, StringView name, StringView value, ErrorCode&) override;
    void on_body_init_impl(boost::optional<std::uint64_t> const& length, ErrorCode&) override;
    std::size_t on_body_impl(StringView piece, ErrorCode&) override;
    std::size_t on_chunk_body_impl(std::uint64_t, StringView piece, ErrorCode&) override;
    void on_response_impl(int, StringView, int, ErrorCode&) override {}
    void on_header_impl(ErrorCode&) override {}
    void on_chunk_header_impl(std::uint64_t, StringView, ErrorCode&) override {}
    void on_finish_impl(ErrorCode&) override {}

    Head& head_;
    std::string_view text_;
    std::string body_;
    UploadWriter* upload_ = nullptr;
};

/// 0 when the head that `text` begins with (or is, up to here) keeps the limits, else 414 or 431.
int status_of_size(std::string_view text, std::size_t head_size, std::size_t head_limit);

}  // namespace daumoi::http
