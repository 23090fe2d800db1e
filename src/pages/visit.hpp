#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/actor.hpp"
#include "core/result.hpp"
#include "core/time.hpp"
#include "html/form.hpp"
#include "html/html.hpp"
#include "html/templates.hpp"
#include "html/words.hpp"
#include "http/message.hpp"
#include "pages/organization.hpp"
#include "storage/database.hpp"

namespace daumoi::html {
struct Schema;
}  // namespace daumoi::html

/// One request on its way through a feature's page: who asks, in which words, and how the answer is given.
namespace daumoi::pages {

/// What lives as long as the program. References are owned by app.
struct Services {
    storage::Database& database;
    Clock const& clock;
    html::Templates const& templates;
    std::string server_secret;
    std::string public_url;  ///< without a slash at the end; for links that leave the program
    std::function<std::string(std::string_view logical)> asset;  ///< address of a bundled file
    std::string data = {};                                       ///< the folder that holds everything; files lie in it
};

/// The items of the navigation; which of them is current, a page says.
enum class Place { desk, meetings, tasks, articles, units, search, administration, account, none };
BOOST_DESCRIBE_ENUM(Place, desk, meetings, tasks, articles, units, search, administration, account, none)

struct CapacityChoice {
    Id<Position> capacity;
    std::string capacity_title;
    bool chosen = false;
};
DAUMOI_DESCRIBE(CapacityChoice, (capacity, capacity_title, chosen))

/// Who is signed in, as the frame of a page shows it.
struct Reader {
    std::string reader_name;
    std::string acting_as;
    std::vector<CapacityChoice> capacities;
    bool administrator = false;
    std::int64_t waiting = 0;  ///< number of lines on the desk
    bool anything_waits = false;
};
DAUMOI_DESCRIBE(Reader, (reader_name, acting_as, capacities, administrator, waiting, anything_waits))

/// The status that a refusal is answered with.
int status_of(Refusal::Kind kind);

/// What every refusal answers, for the API document.
html::Schema refusal_view();

/// How a page is framed. `title` is data or an English text of the catalogue.
struct Look {
    Message title;
    Place place = Place::none;
    enum class Frame { app, bare, recording, alone } frame = Frame::app;
    int status = 200;
};

class Visit {
public:
    Visit(http::Request const& request, Services const& services, Organization organization, html::Words words,
          Actor actor, std::optional<Reader> reader, std::string form_token);

    http::Request const& request() const { return request_; }
    Services const& services() const { return services_; }
    Organization const& organization() const { return organization_; }
    html::Words const& words() const { return words_; }
    Actor const& actor() const { return actor_; }
    std::optional<Reader> const& reader() const { return reader_; }

    Instant now() const { return services_.clock.now(); }
    Day today() const { return local_time(now(), organization_.zone).day; }
    /// The visit's reading connection; lent on first use and given back by `done_reading` or with the visit.
    storage::Session& session();
    /// Before anything that takes long. What was fetched through `session` stays, references to it do not.
    void done_reading() {
        queries_before_ = queries();
        reading_.reset();
    }
    std::int64_t queries() const { return queries_before_ + (reading_ ? executed_here() : 0); }

    /// A number from the route's pattern; an id of 0 (found nowhere) when it is none.
    template <class Kind>
    Id<Kind> id(std::string_view name) const {
        return {number_parameter(name)};
    }
    std::string parameter(std::string_view name) const;
    std::string query(std::string_view name) const;

    /// The request's body as the described input, from a form or from JSON.
    template <class Input>
    Result<Input> input() const {
        if (sends_json()) return html::decode_json_text<Input>(request_.body);
        return html::decode_form<Input>(form_fields());
    }
    /// Read once; of a form with damaged characters, what can be shown of it.
    html::FormFields const& form_fields() const { return sent_form().fields; }
    bool has_damaged_form() const { return sent_form().damaged; }
    /// What stands in this field of the form, in the last of several; empty without one.
    std::string sent(std::string_view name) const;
    html::TypedForm typed(Refusal const& refusal) const { return {form_fields(), refusal.faults}; }
    /// What the route takes, so that a refusal shows what was typed and leaves out what was chosen; null for no input.
    void set_input(html::Schema const* input) { input_ = input; }
    /// The id that the client gave this change: the form's `client_id`, or the header Idempotency-Key.
    std::string client_id() const;

    bool sends_json() const;
    bool wants_json() const;
    bool wants_fragment() const;

    /// The page from its one struct: JSON, a fragment, or a whole page, as the request asks.
    template <class View>
    http::Response page(std::string_view name, View const& view, Look const& look) const {
        if (wants_json()) return json_response(look.status, to_json_text(view));
        return framed(services_.templates.fill(name, view, words_), look);
    }
    /// A part of a page as HTML, for streams and partial updates.
    template <class View>
    std::string fragment(std::string_view name, View const& view) const {
        return services_.templates.fill(name, view, words_);
    }
    /// After a change: 303 to the page for browsers, the answer as JSON for programs.
    template <class Answer>
    http::Response changed(Answer const& answer, std::string location) const {
        if (wants_json()) return json_response(200, to_json_text(answer));
        return http::Response::see_other(std::move(location));
    }
    /// As an answer that says why, with what was typed.
    http::Response refused(Refusal const& refusal) const { return refused(refusal, status_of(refusal.kind)); }
    http::Response refused(Refusal const& refusal, int status) const;
    http::Response json_response(int status, std::string text) const;
    http::Response framed(std::string const& body, Look const& look) const;

    /// Set while there is no organization yet: the code that the first-run page asks for.
    std::optional<std::string> const& first_run() const { return first_run_; }
    void set_first_run(std::optional<std::string> code) { first_run_ = std::move(code); }

    /// A new id for a form on this page.
    std::string new_client_id() const;
    std::string const& form_token() const { return form_token_; }

private:
    struct SentForm {
        html::FormFields fields;
        bool damaged = false;
    };
    SentForm const& sent_form() const;
    std::int64_t number_parameter(std::string_view name) const;
    std::int64_t executed_here() const;

    http::Request const& request_;
    Services const& services_;
    Organization organization_;
    html::Words words_;
    Actor actor_;
    std::optional<Reader> reader_;
    std::string form_token_;
    mutable std::optional<SentForm> sent_form_;
    std::optional<std::string> first_run_;
    html::Schema const* input_ = nullptr;
    std::optional<storage::Reading> reading_;
    std::int64_t executed_at_start_ = 0;
    std::int64_t queries_before_ = 0;
};

/// A page or a change as a feature offers it; app/routes.cpp gives it its address.
using Page = http::Response (*)(Visit&);

}  // namespace daumoi::pages
