#pragma once

#include <optional>
#include <vector>

#include "features/meetings/quick_line_collectives.hpp"
#include "features/meetings/quick_line_head.hpp"
#include "features/meetings/quick_line_lexicon.hpp"
#include "features/meetings/quick_line_requests.hpp"
#include "features/meetings/quick_line_speakers.hpp"
#include "features/meetings/quick_line_votes.hpp"

/// A reading out of head, speaker, verb and text.
namespace daumoi::meetings::quick {

bool needs_speaker(EntryKind kind);
/// A task that names an owner or a unit.
bool names_somebody(Reading const& task);
/// The reading as a less likely kind.
Reading as_other_kind(Reading reading, EntryKind kind);

class Composer {
public:
    Composer(Line const& line, Head const& head, Known const& known) : line_(line), head_(head), known_(known) {}

    /// How the line reads when this speaker, or nobody, is named in front: the likely kind first, then others. Several
    /// of one kind when namesakes can be the owner of a task.
    std::vector<Reading> with(Speaker const* speaker) const;
    /// The line as a vote, when it is one.
    std::optional<Reading> vote() const;
    /// A task of the one who is named in front ("Khánh lập danh mục").
    std::vector<Reading> task_of_named() const;

private:
    struct Parts {
        Reading reading;
        std::size_t from = 0;       ///< where the text begins
        std::size_t with_verb = 0;  ///< where it begins with the verb
        bool commanded = false;
        bool says_verb = false;
        std::optional<Collective> collective = {};
    };

    struct VoteFound {
        std::optional<Vote> vote = {};  ///< empty when a vote is announced without counts
        std::size_t from = 0;           ///< where question or counts begin
        bool announced = false;
    };

    Parts parts(Speaker const* speaker) const;
    std::vector<Reading> likely(Parts const& parts, bool named) const;
    void take_verb(Parts& parts, std::size_t next) const;
    void take_title(Parts& parts) const;
    void take_concluded_task(Parts& parts) const;
    bool take_collective(Parts& parts, std::size_t next) const;
    void take_answer(Parts& parts) const;
    std::size_t on_behalf(Parts& parts, std::size_t next) const;
    void settle_kind(Parts& parts, std::vector<EntryKind> const& commanded, bool named) const;
    bool holds_floor(Reading const& reading, bool named) const;
    EntryKind default_kind(Reading const& reading, bool named) const;
    bool becomes_task(Parts const& parts, bool named) const;
    Reading as_spoken(Parts const& parts) const;
    void add_agreed_tasks(Parts const& parts, std::vector<Reading>& readings) const;
    void finish(Parts const& parts, Reading& reading) const;
    std::vector<Reading> filled(Parts const& parts, EntryKind kind) const;
    std::vector<Reading> tasks(Parts const& parts) const;
    std::vector<Reading> own_tasks(Parts const& parts) const;
    std::vector<Reading> further_tasks(Parts const& parts) const;
    bool gives_tasks(Parts const& parts, Reading const& task, bool named) const;
    void offer_chair(std::vector<Reading>& readings) const;
    void add_further_tasks(Parts const& parts, bool named, std::vector<Reading>& readings) const;
    std::vector<Reading> one_for_each_owner(Reading const& reading, Request const& request) const;
    std::vector<Reading> one_for_each_leader(Reading const& reading, Request const& request) const;
    Reading to_own_unit(Reading reading) const;
    void correct(Parts& parts, bool named) const;
    std::optional<VoteFound> find_vote() const;
    bool counts_within_speech(Vote const& vote) const;
    void correct_vote(Reading& reading) const;

    Line const& line_;
    Head const& head_;
    Known const& known_;
};

}  // namespace daumoi::meetings::quick
