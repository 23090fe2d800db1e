#pragma once

#include <gmock/gmock.h>

#include "core/secret.hpp"
#include "features/accounts/accounts.hpp"
#include "features/accounts/accounts_pages.hpp"
#include "features/testing.hpp"
#include "sql/accounts.hpp"

/// For tests of this feature: the secretary of branch a and the one next door can sign in.
namespace daumoi::accounts {

inline std::string const good_password = "cây cầu bắc qua sông";
inline std::string const other_password = "mưa rơi trên mái ngói";

inline std::string english(Message const& message) {
    return html::Words(html::Language::en, html::Terminology::party).say(message);
}
inline std::string english(Refusal const& refusal) { return english(refusal.message); }

class AccountsTest : public FeatureTest {
protected:
    void SetUp() override {
        FeatureTest::SetUp();
        if (IsSkipped()) return;
        static std::string const hash = secret::password_hash(good_password);
        database().write([&](storage::WriteTransaction& transaction) {
            for (auto const person : {people().a.secretary, people().b.secretary})
                transaction->run(sql::accounts::set_password, {{"person", person}, {"password", hash}});
            return true;
        });
    }

    static std::string login_of(Id<Person> person) { return "person" + std::to_string(person.value); }
    Result<std::string> try_sign_in(std::string const& login, std::string const& password,
                                    std::string const& peer = "192.0.2.1") {
        return sign_in(database(), clock(), {{login}, {password}}, "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0", peer);
    }
    std::string token_of(Id<Person> person) { return try_sign_in(login_of(person), good_password).value(); }
    std::optional<SignedIn> found(std::string const& token) {
        return find_session(database().read().session(), token, clock().now());
    }
    std::vector<std::string> history_of(Id<Person> person, html::Language language = html::Language::en) {
        return history_sentences({"person", person}, sentences(), language);
    }
};

/// What the page says, without asking for its exact form.
inline std::string body_of(http::Response const& response) { return response.body ? *response.body : std::string{}; }
inline std::string header_of(http::Response const& response, std::string_view name) {
    return std::string(response.headers.find(name).value_or(""));
}
/// The value of a field as the page holds it.
inline std::string value_in(http::Response const& response, std::string const& field) {
    auto const body = body_of(response);
    auto const start = "name=\"" + field + "\" value=\"";
    auto const at = body.find(start);
    if (at == body.npos) return {};
    auto const from = at + start.size();
    return body.substr(from, body.find('"', from) - from);
}

}  // namespace daumoi::accounts
