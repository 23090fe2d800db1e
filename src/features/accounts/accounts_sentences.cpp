#include "core/mark.hpp"
#include "features/accounts/accounts.hpp"

namespace daumoi::accounts {

std::vector<journal::VerbWords> sentences() {
    return {
        {"organization.set_up", N_("{actor} set up the organization {name}.")},
        {"organization.set_up+of", N_("{of} set up the organization {name} and became its administrator.")},
        {"account.added", N_("{actor} added an account for {of}.")},
        {"account.locked", N_("{actor} locked the account of {of}.")},
        {"account.unlocked", N_("{actor} unlocked the account of {of}.")},
        {"account.password_link_made", N_("{actor} made a link with which {of} sets a password.")},
        {"account.password_set", N_("A new password was set for {of}.")},
        {"account.erased", N_("{actor} erased what was held about a person.")},
        {"account.token_made", N_("{actor} made a token for a program: {name}.")},
        {"account.token_revoked", N_("{actor} revoked a token for a program.")},
        {"account.token_revoked+name", N_("{actor} revoked a token for a program: {name}.")},
    };
}

}  // namespace daumoi::accounts
