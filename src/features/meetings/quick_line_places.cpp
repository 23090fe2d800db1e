#include "features/meetings/quick_line_places.hpp"

#include <algorithm>
#include <array>

#include "features/meetings/quick_line_known.hpp"
#include "features/meetings/quick_line_lexicon.hpp"

namespace daumoi::meetings::quick {
namespace {

/// "Kho vận" of "Chi bộ Kho vận": as people say it.
std::string without_kind(std::string const& name) {
    for (std::string_view const kind : {"Chi bộ ", "Đảng bộ ", "Công đoàn cơ sở ", "Công đoàn "})
        if (name.starts_with(kind)) return name.substr(kind.size());
    return {};
}

/// A short name that is no part of the name ("Đảng ủy" of "Đảng bộ Công ty") is printed as it is.
std::string const& printed_for(std::string const& short_name, std::string const& name) {
    return name.find(short_name) == std::string::npos ? short_name : name;
}

/// A capital word goes on as a name does: "Đảng ủy Khối".
bool goes_on(Line const& line, std::size_t index) {
    return index < line.size() && line.only_spaces_before(index) &&
           (line.capitalized(index) || line[index].is_number());
}

struct Kind {
    Phrase phrase;
    std::string_view printed;
};

template <std::size_t Count>
std::vector<Kind> kinds(std::array<std::string_view, Count> const& names) {
    std::vector<Kind> made;
    made.reserve(Count);
    for (auto const name : names) made.push_back({Phrase(name), name});
    return made;
}

Place longest_kind(std::vector<Kind> const& kinds, Line const& line, std::size_t index) {
    Place best;
    for (Kind const& kind : kinds)
        if (std::size_t const words = kind.phrase.matched(line, index); words > best.words)
            best = {.words = words, .printed = std::string(kind.printed)};
    return best;
}

/// "Chi bộ", "chi ủy" in a branch's own meeting.
Place own_branch_at(Line const& line, std::size_t index, Known const& known) {
    static auto const names = kinds(
        std::array<std::string_view, 6>{"chi bộ", "chi ủy", "chi ủy chi bộ", "ban chi ủy", "cấp ủy", "cấp ủy chi bộ"});
    UnitChoice const* const own = known.own();
    Place place = longest_kind(names, line, index);
    if (place.words == 0 || own == nullptr || own->has_children) return {};
    place.unit = own->id;
    place.is_unit = place.printed == "chi bộ";
    if (place.is_unit) place.printed = own->name;
    return place;
}

/// "Đảng ủy", "Ban Thường vụ": of the meeting's unit, or of the one above a branch.
Place committee_at(Line const& line, std::size_t index, Known const& known) {
    static auto const names = kinds(std::array<std::string_view, 16>{
        "Đảng ủy", "Đảng bộ", "Thường trực Đảng ủy", "Thường vụ", "Thường vụ Đảng ủy", "Ban Thường vụ",
        "Ban Thường vụ Đảng ủy", "Ban Chấp hành", "Ban Chấp hành Đảng bộ", "Ủy ban Kiểm tra", "Ủy ban Kiểm tra Đảng ủy",
        "Văn phòng Đảng ủy", "Ban Tổ chức Đảng ủy", "Ban Tuyên giáo Đảng ủy", "Ban Xây dựng Đảng",
        "Ban Dân vận Đảng ủy"});
    Place place = longest_kind(names, line, index);
    UnitChoice const* const committee = place.words > 0 ? known.committee() : nullptr;
    if (committee == nullptr) return {};
    place.unit = committee->id;
    place.is_unit = place.printed == "Đảng bộ";
    if (place.is_unit) place.printed = committee->name;
    return place;
}

/// "Văn phòng" alone: the only office that is known, else nobody knows which.
Place office_at(Line const& line, std::size_t index, Known const& known) {
    static Phrase const office("văn phòng");
    std::size_t const words = office.matched(line, index);
    std::size_t const next = index + words;
    if (words == 0 || (next < line.size() && deed_at(line, next) == 0 && ends_addressee_at(line, next) == 0)) return {};
    constexpr std::string_view kind = "Văn phòng";
    auto const is_office = [&](PlaceChoice const& choice) { return choice.name.starts_with(kind); };
    auto const& places = known.context.places;
    auto const only = std::ranges::find_if(places, is_office);
    if (std::ranges::count_if(places, is_office) != 1)
        return {.words = words, .printed = std::string(kind), .certain = false};
    return {.words = words, .printed = only->name, .unit = only->unit};
}

/// A kind of place and a capital word or a number, up to a deed or to what parts.
Place unknown_at(Line const& line, std::size_t index) {
    static auto const nouns = phrases(
        "chi bộ|đảng bộ|đảng ủy|ban thường vụ đảng ủy|ban thường vụ|ban chấp hành|ủy ban kiểm tra|văn phòng|phòng|ban|"
        "vụ|cục|sở|trung tâm|tổ|đội|cụm|nhóm|phân xưởng|xí nghiệp|nhà máy|trạm|chi nhánh|công đoàn|công đoàn cơ sở|"
        "chi đoàn|đoàn thanh niên|hội cựu chiến binh|hội phụ nữ|bộ phận|khoa|lớp|trường");
    constexpr std::size_t longest_name = 10;
    std::size_t const noun = longest(nouns, line, index);
    if (noun == 0 || !goes_on(line, index + noun)) return {};
    for (std::size_t end = index + noun + 1; end < line.size() && end - index <= longest_name; ++end) {
        bool const parted = !line.only_spaces_before(end) && line.gap(end).find('-') == std::string_view::npos;
        if (parted || deed_at(line, end) > 0 || ends_addressee_at(line, end) > 0)
            return {.words = end - index, .printed = line.slice(index, end), .certain = false};
    }
    return {};
}

}  // namespace

PlaceNames::PlaceNames(std::span<UnitChoice const> units, std::span<PlaceChoice const> places) : names_("") {
    for (UnitChoice const& unit : units) {
        Place const named{.printed = unit.name, .unit = unit.id, .is_unit = true};
        Place shortly = named;
        shortly.printed = printed_for(unit.short_name, unit.name);
        shortly.is_unit = shortly.printed == unit.name;
        add(unit.name, named);
        add(unit.short_name, shortly);
        add(without_kind(unit.name), named, true);
    }
    // "Ủy ban" of "Văn phòng Ủy ban" is more likely to mean "Ủy ban Quản lý …".
    auto const begins_another = [&](PlaceChoice const& place) {
        auto const begins = [&](auto const& other) {
            return other.name != place.name && other.name.starts_with(place.short_name);
        };
        return std::ranges::any_of(units, begins) || std::ranges::any_of(places, begins);
    };
    for (PlaceChoice const& place : places) {
        add(place.name, {.printed = place.name, .unit = place.unit});
        add(place.short_name,
            {.printed = place.name.starts_with(place.short_name) ? place.short_name
                                                                 : printed_for(place.short_name, place.name),
             .unit = place.unit,
             .certain = !begins_another(place)});
    }
    std::size_t const most_words = joined_.size();
    names_ = Line(std::move(joined_), most_words);
    std::size_t word = 0;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        entries_[i].begin = word;
        while (word < names_.size() && names_[word].begin < ends_[i]) ++word;
        entries_[i].end = word;
    }
}

void PlaceNames::add(std::string const& name, Place place, bool needs_capital) {
    if (name.empty()) return;
    joined_ += name + '\n';
    ends_.push_back(joined_.size());
    entries_.push_back({std::move(place), needs_capital});
}

std::size_t PlaceNames::matched(Name const& name, Line const& line, std::size_t index) const {
    std::size_t const count = name.end - name.begin;
    if (index + count > line.size() || (name.needs_capital && !line.capitalized(index))) return 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0 && line.gap(index + i).find_first_of(".;:") != std::string_view::npos) return 0;
        auto const spelling = compare(line[index + i], names_[name.begin + i]);
        if (spelling != Spelling::exact && spelling != Spelling::unmarked) return 0;
    }
    return count;
}

Place PlaceNames::at(Line const& line, std::size_t index) const {
    Place best;
    for (Name const& name : entries_) {
        std::size_t const words = matched(name, line, index);
        if (words == 0 || words < best.words) continue;
        bool const better = words > best.words || (name.place.is_unit && !best.is_unit);
        bool const another = !better && best.unit != name.place.unit && best.is_unit == name.place.is_unit;
        if (better) best = name.place;
        best.words = words;
        if (another) {
            best.unit.reset();
            best.certain = false;
        }
    }
    return best;
}

Place place_at(Line const& line, std::size_t index, Known const& known) {
    if (index >= line.size()) return {};
    Place best = known.places().at(line, index);
    for (Place& generic : std::array{own_branch_at(line, index, known), committee_at(line, index, known)})
        if (generic.words > best.words && !goes_on(line, index + generic.words)) best = std::move(generic);
    if (best.words == 0) best = office_at(line, index, known);
    return best.words > 0 ? best : unknown_at(line, index);
}

}  // namespace daumoi::meetings::quick
