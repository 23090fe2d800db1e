#pragma once

#include <string>
#include <vector>

#include "features/meetings/quick_line_known.hpp"

/// To whom something is addressed, what is asked, and until when.
namespace daumoi::meetings::quick {

struct Addressees {
    std::size_t next = 0;                 ///< the first word after them
    std::string printed = {};             ///< "đồng chí Phạm Quốc Khánh", "Chi bộ A và các đơn vị trực thuộc"
    std::vector<Id<Person>> owners = {};  ///< several when namesakes fit the one person named
    std::vector<Id<Person>> named = {};   ///< the people of a list, as far as each is sure
    bool prints_owner = true;             ///< false when the owner is named behind those addressed
    std::optional<Id<Unit>> unit = {};
    bool whole_subtree = false;
    std::vector<Doubt> doubts = {};
};

/// Those named from word `index` on; `next` is `index` when there are none.
Addressees addressees_at(Line const& line, std::size_t index, Known const& known);

/// What is asked in the words from `index` (behind the verb) on. `details.owner` is set when `owners` has one.
struct Request {
    std::string text;
    EntryDetails details;
    std::vector<Id<Person>> owners = {};
    std::vector<Id<Person>> named = {};
    bool prints_owner = true;
    std::vector<Doubt> doubts = {};
};
Request request_in(Line const& line, std::size_t index, Known const& known);
/// The same for addressees found elsewhere, such as before "cần".
Request request_to(Addressees addressees, Line const& line, std::size_t index, Known const& known);

}  // namespace daumoi::meetings::quick
