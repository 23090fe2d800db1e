#include "features/journal/sentences.hpp"

#include <algorithm>
#include <array>
#include <ranges>
#include <span>

#include "core/mark.hpp"
#include "core/text.hpp"

namespace daumoi::journal {
namespace {

struct Reading {
    Names const& names;
    html::Words const& words;
};

std::int64_t number_in(json::object const& object, std::string_view name) {
    auto const* found = object.if_contains(name);
    return found != nullptr && found->is_int64() ? found->get_int64() : 0;
}

json::object object_of(std::string const& text) {
    boost::system::error_code error;
    auto const value = json::parse(text, error);
    return value.is_object() ? value.get_object() : json::object{};
}

std::string word_of(json::value const& pair, html::Words const& words) {
    auto const* parts = pair.if_array();
    if (parts == nullptr || parts->size() != 2) return {};
    return words.word(std::string(parts->at(0).as_string()), std::string(parts->at(1).as_string()));
}

std::string shown(json::object const& object, Reading const& reading) {
    if (auto const* word = object.if_contains("word")) return word_of(*word, reading.words);
    if (auto const person = number_in(object, "person"); person != 0) return reading.names.person({person});
    if (object.contains("of")) return reveal(object, reading.names.keys).value_or(reading.words.say("(erased)"));
    return {};
}

std::string shown(json::value const& value, Reading const& reading) {
    if (auto const* list = value.if_array()) {
        std::string text;
        for (auto const& one : *list) text += (text.empty() ? "" : ", ") + shown(one, reading);
        return text;
    }
    if (auto const* object = value.if_object()) return shown(*object, reading);
    if (value.is_number()) return reading.words.number(value.to_number<double>());
    if (!value.is_string()) return {};
    std::string text(value.get_string());
    auto const day = parse_iso_day(text);
    return day ? reading.words.date(*day) : text;
}

struct Author {
    std::string name;
    std::string acting_as;
};

Author author_of(json::object const& actor, Reading const& reading) {
    auto const person = number_in(actor, "person");
    if (person == 0) {
        bool const system = actor.contains("system");
        return {reading.words.say(system ? N_("The program") : N_("A reader of the portal")), {}};
    }
    Author author{reading.names.person({person}), {}};
    if (actor.contains("link")) author.acting_as = reading.words.say("by a personal link");
    if (auto const capacity = number_in(actor, "capacity"); capacity != 0)
        author.acting_as = reading.names.position({capacity});
    if (actor.contains("token")) author.acting_as = reading.words.say("by a program’s token");
    return author;
}

bool has(json::object const& facts, std::string_view name) {
    auto const* fact = facts.if_contains(name);
    return fact != nullptr && !(fact->is_string() && fact->get_string().empty());
}

bool fits(std::string_view pattern, std::string_view verb, json::object const& facts) {
    auto const parts = split(pattern, '+');
    if (parts.empty() || parts.front() != verb) return false;
    for (auto const& fact : std::span(parts).subspan(1))
        if (!has(facts, fact)) return false;
    return true;
}

std::string_view sentence_of(std::vector<VerbWords> const& verbs, std::string_view verb, json::object const& facts) {
    std::string_view sentence = N_("{actor} made a change ({verb}).");
    for (auto const& one : verbs)
        if (fits(one.verb, verb, facts)) sentence = one.sentence;
    return sentence;
}

bool is_code(std::string_view text) {
    return text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos;
}

/// Codes are said where the enumeration of their field is known here; else they are left out, as are numbers.
std::string said(std::string_view field, json::value const& value, Reading const& reading) {
    if (value.is_object()) return shown(value, reading);
    if (!value.is_string()) return {};
    if (!is_code(value.get_string())) return shown(value, reading);
    static constexpr auto enumerations = std::to_array<std::pair<std::string_view, std::string_view>>(
        {{"part_of_day", "PartOfDay"}, {"mode", "Mode"}, {"member_class", "MemberClass"}});
    auto const found = std::ranges::find(enumerations, field, &std::pair<std::string_view, std::string_view>::first);
    return found == enumerations.end() ? std::string() : reading.words.word(found->second, value.get_string());
}

/// What a list has and the other has not; the whole list where only the order is another.
std::string said_of_list(json::array const& list, json::value const* other, Reading const& reading) {
    auto const* others = other != nullptr ? other->if_array() : nullptr;
    auto const is_new = [&](json::value const& one) {
        return others == nullptr || std::ranges::find(*others, one) == others->end();
    };
    bool const is_same_but_order =
        others != nullptr && others->size() == list.size() && std::ranges::none_of(list, is_new);
    std::string text;
    for (auto const& one : list) {
        if (!is_same_but_order && !is_new(one)) continue;
        if (auto const content = said("", one, reading); !content.empty()) text += (text.empty() ? "" : ", ") + content;
    }
    return text;
}

/// What of `one` is not the same in `other`, in the order of the record, each with the name of its field; no numbers.
std::string differing(json::object const& one, json::object const& other, Reading const& reading) {
    std::string text;
    for (auto const& [name, value] : one) {
        auto const* counterpart = other.if_contains(name);
        if (counterpart != nullptr && *counterpart == value) continue;
        auto const* list = value.if_array();
        auto const content = list != nullptr ? said_of_list(*list, counterpart, reading) : said(name, value, reading);
        if (content.empty()) continue;
        text +=
            (text.empty() ? "" : "; ") + with_capital(reading.words.word("Field", std::string(name))) + ": " + content;
    }
    return text;
}

std::string side(json::object const& facts, std::string_view name, std::string_view other, Reading const& reading) {
    auto const* value = facts.if_contains(name);
    if (value == nullptr) return {};
    if (value->is_string()) return std::string(value->get_string());
    auto const* opposite = facts.if_contains(other);
    if (!value->is_object() || opposite == nullptr || !opposite->is_object()) return {};
    return differing(value->get_object(), opposite->get_object(), reading);
}

constexpr std::size_t shown_whole = 240;  // bytes; of both texts together
constexpr int words_around = 6;           // on each side of what differs, the word it stands in counted

/// Where the `words_around`th space before `end` stands; 0 when there are fewer.
std::size_t words_before(std::string_view text, std::size_t end) {
    for (int words = 0; words < words_around && end != 0; ++words) {
        auto const space = text.substr(0, end).find_last_of(" \n");
        if (space == std::string_view::npos) return 0;
        end = space;
    }
    return end;
}

std::size_t words_after(std::string_view text, std::size_t begin) {
    for (int words = 0; words < words_around && begin < text.size(); ++words) {
        auto const space = text.find_first_of(" \n", begin + 1);
        if (space == std::string_view::npos) return text.size();
        begin = space;
    }
    return begin;
}

std::string part(std::string_view text, std::size_t begin, std::size_t end) {
    auto const inner = trimmed(text.substr(begin, end - begin));
    return (begin == 0 ? "" : "… ") + inner + (end == text.size() ? "" : " …");
}

/// Of two long texts, what differs between them with some words around it. Cut at spaces only.
void keep_what_differs(std::string& before, std::string& after) {
    if (before.empty() || after.empty() || before.size() + after.size() <= shown_whole) return;
    auto const same = std::ranges::mismatch(before, after);
    auto const begin = words_before(before, static_cast<std::size_t>(same.in1 - before.begin()));
    auto const last = std::ranges::mismatch(before | std::views::reverse, after | std::views::reverse);
    auto const least = static_cast<std::size_t>(same.in1 - before.begin());
    auto const same_end =
        std::min(static_cast<std::size_t>(last.in1 - before.rbegin()), std::min(before.size(), after.size()) - least);
    auto const end_before = words_after(before, before.size() - same_end);
    auto const end_after = after.size() - (before.size() - end_before);
    before = part(before, begin, end_before);
    after = part(after, begin, end_after);
}

}  // namespace

HistoryLine history_line(Entry const& entry, std::vector<VerbWords> const& verbs, Names const& names,
                         html::Words const& words) {
    Reading const reading{names, words};
    auto const facts = object_of(entry.payload);
    auto const author = author_of(object_of(entry.actor), reading);
    Message sentence{std::string(sentence_of(verbs, entry.verb, facts)), {}};
    for (auto const& [name, value] : facts)
        if (name != "before" && name != "after") sentence.values[std::string(name)] = shown(value, reading);
    sentence.values["actor"] = author.name;
    sentence.values["verb"] = entry.verb;
    auto before = side(facts, "before", "after", reading);
    auto after = side(facts, "after", "before", reading);
    keep_what_differs(before, after);
    return {entry.number,     entry.recorded,    entry.verb,      std::move(sentence),
            author.acting_as, std::move(before), std::move(after)};
}

}  // namespace daumoi::journal
