#include "pages/visit.hpp"

#include <algorithm>
#include <array>

#include "core/number.hpp"
#include "core/secret.hpp"
#include "html/openapi.hpp"
#include "http/multipart.hpp"
#include "pages/typed_again.hpp"

namespace daumoi::pages {
namespace {

struct FrameView {
    html::Html body;
    std::string page_title;
    std::string language;
    std::string form_token;
    std::string client_id;
    std::string path;
    bool at_desk = false;
    bool at_meetings = false;
    bool at_tasks = false;
    bool at_articles = false;
    bool at_units = false;
    bool at_search = false;
    bool at_administration = false;
    bool at_account = false;
    bool demo = false;
    bool bare = false;
    bool recording = false;
    bool posted = false;  ///< the page answers a form
    std::string organization_name;
    std::string early_script;
    std::string script;
    std::string styles;
    std::optional<Reader> reader;
};
DAUMOI_DESCRIBE(FrameView, (body, page_title, language, form_token, client_id, path, at_desk, at_meetings, at_tasks,
                            at_articles, at_units, at_search, at_administration, at_account, demo, bare, recording,
                            posted, organization_name, early_script, script, styles, reader))

struct FaultView {
    std::string field;
    Message fault_message;
};
DAUMOI_DESCRIBE(FaultView, (field, fault_message))

struct ErrorView {
    int error_status = 0;
    std::string error_kind;
    Message error_message;
    std::vector<FaultView> faults;
    bool signed_in = false;
};
DAUMOI_DESCRIBE(ErrorView, (error_status, error_kind, error_message, faults, signed_in))

/// For people; a program has what it sent.
struct RefusalPage {
    ErrorView refusal;
    std::optional<TypedAgain> typed_again;
};
DAUMOI_DESCRIBE(RefusalPage, (refusal, typed_again))

/// Sending the same once more, or mended, can do better.
bool can_be_sent_again(Refusal::Kind kind) {
    using enum Refusal::Kind;
    return kind == invalid || kind == repeated_id || kind == too_many || kind == unavailable;
}

std::optional<TypedAgain> typed_again(Visit const& visit, html::Schema const* input, Refusal::Kind kind) {
    auto fields = visit.form_fields();
    if (visit.request().method != http::Method::post || fields.empty()) return std::nullopt;
    auto const of = [&](std::string_view name) {
        return std::ranges::find(fields, name, &html::FormFields::value_type::first);
    };
    TypedAgain again{visit.request().target,  {},    {},
                     can_be_sent_again(kind), false, http::is_multipart(visit.request())};
    if (auto const token = of("csrf"); token != fields.end()) again.typed_token = token->second;
    // What was kept under this id is something else.
    if (auto const id = of("client_id"); id != fields.end() && kind == Refusal::Kind::repeated_id)
        id->second = visit.new_client_id();
    auto const is_withheld = [](auto const& field) { return field.first != "csrf" && is_secret(field.first); };
    if (std::ranges::any_of(fields, is_withheld)) again.sends_again = false;
    again.typed_fields = typed_fields(fields, input);
    again.anything_typed = std::ranges::any_of(again.typed_fields, &TypedField::readable);
    if (!again.sends_again && !again.anything_typed) return std::nullopt;
    return again;
}

std::string_view kind_name(Refusal::Kind kind) {
    using enum Refusal::Kind;
    switch (kind) {
        case not_found: return "not_found";
        case not_allowed: return "not_allowed";
        case not_signed_in: return "not_signed_in";
        case invalid: return "invalid";
        case stale: return "stale";
        case wrong_state: return "wrong_state";
        case repeated_id: return "repeated_id";
        case too_many: return "too_many";
        case unavailable: return "unavailable";
    }
    return "unavailable";
}

constexpr std::array kinds{Refusal::Kind::not_found,   Refusal::Kind::not_allowed, Refusal::Kind::not_signed_in,
                           Refusal::Kind::invalid,     Refusal::Kind::stale,       Refusal::Kind::wrong_state,
                           Refusal::Kind::repeated_id, Refusal::Kind::too_many,    Refusal::Kind::unavailable};

}  // namespace

html::Schema refusal_view() {
    auto schema = html::schema_of<ErrorView>();
    json::array names;
    for (auto const kind : kinds) names.emplace_back(kind_name(kind));
    for (auto& [name, body] : schema.components)
        if (auto* const kind = body["properties"].as_object().if_contains("error_kind"))
            kind->as_object()["enum"] = names;
    return schema;
}

int status_of(Refusal::Kind kind) {
    using enum Refusal::Kind;
    switch (kind) {
        case not_found: return 404;
        case not_allowed: return 403;
        case not_signed_in: return 401;
        case invalid: return 422;
        case stale:
        case wrong_state:
        case repeated_id: return 409;
        case too_many: return 429;
        case unavailable: return 503;
    }
    return 500;
}

Visit::Visit(http::Request const& request, Services const& services, Organization organization, html::Words words,
             Actor actor, std::optional<Reader> reader, std::string form_token)
    : request_(request),
      services_(services),
      organization_(std::move(organization)),
      words_(std::move(words)),
      actor_(std::move(actor)),
      reader_(std::move(reader)),
      form_token_(std::move(form_token)) {}

storage::Session& Visit::session() {
    if (!reading_) {
        reading_.emplace(services_.database.read());
        executed_at_start_ = reading_->session().executed();
    }
    return reading_->session();
}

std::int64_t Visit::executed_here() const {
    return const_cast<storage::Reading&>(*reading_).session().executed() - executed_at_start_;
}

std::int64_t Visit::number_parameter(std::string_view name) const {
    return whole_number(request_.parameters.find(name).value_or("")).value_or(0);
}

std::string Visit::parameter(std::string_view name) const {
    return std::string(request_.parameters.find(name).value_or(""));
}

std::string Visit::query(std::string_view name) const { return std::string(request_.query.find(name).value_or("")); }

bool Visit::sends_json() const {
    return request_.headers.find("Content-Type").value_or("").starts_with("application/json");
}

bool Visit::wants_json() const {
    auto const accept = request_.headers.find("Accept").value_or("");
    auto const json = accept.find("application/json");
    return json != std::string_view::npos && json < accept.find("text/html");
}

bool Visit::wants_fragment() const {
    return request_.headers.find("Accept").value_or("").find("fragment") != std::string_view::npos;
}

Visit::SentForm const& Visit::sent_form() const {
    if (!sent_form_) {
        auto const fields = http::form_fields(request_);
        sent_form_ = SentForm{fields ? fields->pairs() : http::mended_form_fields(request_).pairs(), !fields};
    }
    return *sent_form_;
}

std::string Visit::sent(std::string_view name) const {
    auto const& fields = form_fields();
    auto const found = std::find_if(fields.rbegin(), fields.rend(), [&](auto const& one) { return one.first == name; });
    return found == fields.rend() ? std::string{} : found->second;
}

std::string Visit::client_id() const {
    std::string id = sends_json() ? std::string{} : sent("client_id");
    if (id.empty()) id = request_.headers.find("Idempotency-Key").value_or("");
    return secret::is_uuid(id) ? id : std::string{};
}

std::string Visit::new_client_id() const { return secret::uuid_v7(now().microseconds / 1000); }

http::Response Visit::json_response(int status, std::string text) const {
    auto response = http::Response::text(status, "application/json; charset=utf-8", std::move(text));
    response.headers.set("Vary", "Accept");
    return response;
}

http::Response Visit::framed(std::string const& body, Look const& look) const {
    bool const part = wants_fragment() || look.frame == Look::Frame::alone;
    std::string text = body;
    if (!part) {
        FrameView view;
        view.body = {body};
        view.page_title = words_.say(look.title);
        view.language = words_.language() == html::Language::en ? "en" : "vi";
        view.form_token = form_token_;
        view.client_id = new_client_id();
        view.path = request_.path;
        view.at_desk = look.place == Place::desk;
        view.at_meetings = look.place == Place::meetings;
        view.at_tasks = look.place == Place::tasks;
        view.at_articles = look.place == Place::articles;
        view.at_units = look.place == Place::units;
        view.at_search = look.place == Place::search;
        view.at_administration = look.place == Place::administration;
        view.at_account = look.place == Place::account;
        view.demo = organization_.demo;
        view.bare = look.frame == Look::Frame::bare;
        view.recording = look.frame == Look::Frame::recording;
        view.posted = request_.method == http::Method::post;
        view.organization_name = organization_.name;
        view.early_script = services_.asset("early.js");
        view.script = services_.asset("app.js");
        view.styles = services_.asset("app.css");
        if (!view.bare) view.reader = reader_;
        text = services_.templates.fill("pages/frame", view, words_);
    }
    auto response = http::Response::text(look.status, "text/html; charset=utf-8", std::move(text));
    response.headers.set("Vary", "Accept, Accept-Language, Cookie");
    response.headers.set("Content-Language", words_.language() == html::Language::en ? "en" : "vi");
    return response;
}

http::Response Visit::refused(Refusal const& refusal, int status) const {
    ErrorView view{status, std::string(kind_name(refusal.kind)), refusal.message, {}, reader_.has_value()};
    for (auto const& fault : refusal.faults) view.faults.push_back({fault.field, fault.message});
    auto const frame = reader_ ? Look::Frame::app : Look::Frame::bare;
    Look look{{"Not possible", {}}, Place::none, frame, view.error_status};
    if (wants_json()) return json_response(status, to_json_text(view));
    RefusalPage const shown{std::move(view), typed_again(*this, input_, refusal.kind)};
    return page("pages/error", shown, look);
}

}  // namespace daumoi::pages
