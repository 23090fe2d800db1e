#pragma once

#include "features/accounts/page_parts.hpp"

namespace daumoi::accounts {

struct AccountLine {
    Id<Person> person;
    std::string person_name;
    std::string login_name;
    bool runs_the_program = false;
    bool can_sign_in = false;  ///< a password was set
    bool locked = false;
    bool is_own = false;  ///< the reader's
};
DAUMOI_DESCRIBE(AccountLine, (person, person_name, login_name, runs_the_program, can_sign_in, locked, is_own))

/// Somebody who has no account yet.
struct CandidateLine {
    Id<Person> candidate;
    std::string candidate_name;
    bool chosen = false;
};
DAUMOI_DESCRIBE(CandidateLine, (candidate, candidate_name, chosen))

/// A link that sets a password, shown once.
struct MadeLink {
    std::string link_address;
    std::string link_of;
    std::string link_login;
    bool for_new_account = false;
};
DAUMOI_DESCRIBE(MadeLink, (link_address, link_of, link_login, for_new_account))

struct AdministrationView {
    std::vector<AccountLine> accounts;
    std::vector<CandidateLine> candidates;
    html::FormField login;
    std::optional<Message> person_fault;
    std::vector<pages::FormFault> faults;
    std::optional<MadeLink> made_link;
    std::string organization_name;
    std::string organization_english;
    std::string organization_parent;
    html::Terminology terminology = html::Terminology::party;
    std::int64_t journal_number = 0;
    std::string journal_digest;
    std::string form_token;
};
DAUMOI_DESCRIBE(AdministrationView,
                (accounts, candidates, login, person_fault, faults, made_link, organization_name, organization_english,
                 organization_parent, terminology, journal_number, journal_digest, form_token))

/// What a change is about that the administrator reads nothing of: the first word of its verb, or none that is known.
enum class JournalArea { meeting, entry, minutes, task, article, unit, person, people, position, other };
DAUMOI_DESCRIBE_ENUM(JournalArea, meeting, entry, minutes, task, article, unit, person, people, position, other)

/// A line of the system's journal: its area without author and content, or a sentence about accounts.
struct JournalLine {
    std::int64_t number = 0;
    Instant recorded;
    std::optional<JournalArea> area;
    std::optional<Message> sentence;
    std::string acting_as;
};
DAUMOI_DESCRIBE(JournalLine, (number, recorded, area, sentence, acting_as))

struct JournalView {
    std::int64_t head_number = 0;
    std::string head_digest;
    std::vector<JournalLine> lines;     ///< newest first
    std::optional<std::int64_t> older;  ///< entries before this number are left
    bool newest = true;
};
DAUMOI_DESCRIBE(JournalView, (head_number, head_digest, lines, older, newest))

}  // namespace daumoi::accounts
