#include "features/accounts/account_view.hpp"
#include "features/accounts/accounts_testing.hpp"
#include "features/accounts/administration_view.hpp"
#include "features/accounts/first_run_view.hpp"
#include "features/accounts/password_link_view.hpp"
#include "features/accounts/sign_in_view.hpp"
#include "html/template_names.hpp"

namespace daumoi::accounts {
namespace {

using testing::IsEmpty;

template <class View>
std::vector<std::string> check(std::string const& name, std::set<std::string> const& unused = {}) {
    std::vector<std::string> faults;
    for (auto const language : {html::Language::vi, html::Language::en})
        for (auto& fault : html::check_template<View>(
                 detail::all_templates().source(name, {language, html::Terminology::party}), unused))
            faults.push_back(std::move(fault));
    return faults;
}

TEST(TemplatesOfAccounts, name_what_their_views_have) {
    EXPECT_THAT(check<SignInView>("accounts/sign_in", {"password.typed"}), IsEmpty());
    EXPECT_THAT(check<KeptView>("accounts/kept"), IsEmpty());
    EXPECT_THAT(check<PasswordLinkView>("accounts/password_link", {"password.typed", "repeated.typed"}), IsEmpty());
    EXPECT_THAT(check<FirstRunView>("accounts/first_run", {"password.typed", "repeated.typed"}), IsEmpty());
    EXPECT_THAT(check<AccountView>("accounts/account", {"present_password.typed", "password.typed", "repeated.typed"}),
                IsEmpty());
    EXPECT_THAT(check<AdministrationView>("accounts/administration"), IsEmpty());
    EXPECT_THAT(check<JournalView>("accounts/journal"), IsEmpty());
}

}  // namespace
}  // namespace daumoi::accounts
