#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/letter_case.hpp"
#include "features/portal/article_writer.hpp"
#include "features/portal/told_record.hpp"

namespace daumoi::portal {

using namespace meetings;

namespace {

/// Where a working session or a conference was held: the house, not the room in it. Other meetings are held at home.
std::string place_away(Record const& record) {
    bool const goes_out = record.kind == MeetingKind::working_session || record.kind == MeetingKind::conference;
    if (!goes_out || record.mode == Mode::remote) return "";
    auto place = without_stop(record.room);
    auto const small = with_small_letter(place);
    if (!small.starts_with("phòng ") && !small.starts_with("tầng ")) return place;
    auto const comma = place.find(',');
    return comma == std::string::npos ? "" : trimmed(std::string_view(place).substr(comma + 1));
}

}  // namespace

ArticleText write_article(Record const& record, ArticleChoices const& choices, Wordings const& wordings) {
    auto const told = told_record(record, wordings);
    return ArticleWriter(told, choices, wordings).write();
}

ArticleWriter::ArticleWriter(Record const& record, ArticleChoices const& choices, Wordings const& wordings)
    : record_(record),
      choices_(choices),
      wordings_(wordings),
      people_(record, wordings, AddressBy::terms),
      words_(session_words(record, wordings, Style::article)),
      names_(names_in(record)) {}

ArticleText ArticleWriter::write() {
    article_.headline = record_.unit + " " + words_.headline;
    write_opening();
    write_participants();
    write_reports();
    write_discussion();
    write_speeches();
    write_decisions();
    write_captions();
    return std::move(article_);
}

void ArticleWriter::write_opening() {
    std::vector<ArticleSentence> sentences{{"opening", {}, opening_sentence()}};
    if (record_.kind == MeetingKind::conference && record_.mode != Mode::in_room) {
        auto const how = record_.mode == Mode::hybrid ? "trực tiếp kết hợp trực tuyến." : "trực tuyến.";
        sentences.push_back({"mode", {}, session_at_start() + " được tổ chức " + how});
    }
    sentences.push_back({"leaders", {}, leaders_sentence()});
    add(std::move(sentences));
}

std::string ArticleWriter::opening_sentence() const {
    std::vector<std::string> front;
    if (auto const basis = without_stop(record_.basis); choices_.basis && !basis.empty())
        front.push_back("thực hiện " + basis);
    if (auto const occasion = occasion_text(record_.occasion); !occasion.empty()) front.push_back(occasion);
    front.push_back(part_name(record_.part_of_day) + " " + day_text(record_.day, Style::article));
    if (auto const place = place_away(record_); !place.empty()) front.push_back("tại " + place);
    auto const parent = record_.organization.empty() ? "" : " thuộc " + record_.organization;
    front.push_back(record_.unit + parent + " " + words_.convening);
    return with_capital(joined(front, ", ")) + ".";
}

std::string ArticleWriter::leaders_sentence() {
    std::vector<std::string> parts;
    for (auto const& part : {superiors_sentence(), chairs_sentence()})
        if (!part.empty()) parts.push_back(part);
    return closed(with_capital(joined(parts, "; ")));
}

std::string ArticleWriter::superiors_sentence() {
    auto superiors = people_.taking_part(Role::attending_superior);
    std::erase_if(superiors, [](auto const* person) { return has_role(*person, Role::chair); });
    if (superiors.empty()) return "";
    std::vector<std::string> names;
    names.reserve(superiors.size());
    for (auto const* person : superiors) names.push_back(named(*person));
    if (names.size() == 1) return names.front() + " dự và chỉ đạo " + words_.session;
    return "dự và chỉ đạo " + words_.session + " có " + joined(names, "; ");
}

std::string ArticleWriter::chairs_sentence() {
    auto const chairs = people_.in_role(Role::chair);
    if (chairs.empty()) return "";
    std::vector<std::string> names;
    names.reserve(chairs.size());
    for (auto const* person : chairs) names.push_back(named(*person));
    if (names.size() == 1) {
        bool const superior = has_role(*chairs.front(), Role::attending_superior);
        return names.front() + (superior ? " dự và chủ trì " : " chủ trì ") + words_.session;
    }
    if (names.size() == 2) return "đồng chủ trì " + words_.session + " có " + joined(names, " và ");
    for (auto& name : names) name.erase(0, wordings_.address.size() + 1);
    return "đồng chủ trì " + words_.session + " có các " + wordings_.address + ": " + joined(names, "; ");
}

void ArticleWriter::write_participants() {
    std::vector<PersonFacts const*> guests;
    for (auto const& person : record_.people) {
        bool const invited = has_role(person, Role::delegate) || has_role(person, Role::unit_representative) ||
                             has_role(person, Role::guest) || comes_to_report(person);
        if (invited && people_.took_part(person) && !introduced_.contains(person.id)) guests.push_back(&person);
    }
    std::ranges::stable_sort(guests, {}, &PersonFacts::rank);
    std::vector<std::string> parts;
    parts.reserve(guests.size());
    for (auto const* guest : guests) parts.push_back(named(*guest));
    for (auto const& group : record_.attending_groups) parts.push_back(as_clause(group, names_));
    for (auto const& head_count : record_.head_counts)
        if (head_count.present > 0 && head_count.label != wordings_.member && head_count.label != wordings_.non_member)
            parts.push_back(count_text(head_count.present, Style::article) + " " + head_count.label);
    if (auto const others = ordinary_participants(); !others.empty())
        parts.push_back(parts.empty() ? others : "cùng " + others);
    if (!parts.empty()) add({{"participants", {}, closed("Tham dự " + words_.session + " có " + joined(parts, "; "))}});
}

/// "toàn thể" only when nobody of the roll is absent. A working session is told by the groups that met, where they are named.
std::string ArticleWriter::ordinary_participants() const {
    if (record_.kind == MeetingKind::working_session && !record_.attending_groups.empty()) return "";
    auto const counted = [&](std::string const& label) {
        return std::ranges::any_of(record_.head_counts,
                                   [&](auto const& count) { return count.label == label && count.present > 0; });
    };
    auto const roll = [&](auto const& keep) { return std::ranges::any_of(record_.people, keep); };
    bool const named = std::ranges::any_of(record_.attending_groups,
                                           [&](auto const& group) { return names_members(group, record_.unit); });
    bool const members = !named && roll([](auto const& person) { return is_member(person) && is_present(person); });
    bool const absent = roll([](auto const& person) { return is_member(person) && !is_present(person); });
    bool const others =
        roll([](auto const& person) { return person.member_class == MemberClass::non_member && is_present(person); });
    std::vector<std::string> classes;
    if (members || counted(wordings_.member)) classes.push_back(member_word(record_.unit, wordings_));
    if (others || counted(wordings_.non_member)) classes.push_back(wordings_.non_member);
    if (classes.empty()) return "";
    return (members && !absent ? "toàn thể " : "các ") + joined(classes, ", ") + " " + record_.unit;
}

bool ArticleWriter::is_chosen(EntryFacts const& entry) const {
    return !choices_.entries || std::ranges::find(*choices_.entries, entry.id) != choices_.entries->end();
}

PersonFacts const* ArticleWriter::named_speaker(EntryFacts const& entry) const {
    auto const* person = people_.find(entry.speaker);
    return person != nullptr && may_be_named(people_, *person) ? person : nullptr;
}

std::string ArticleWriter::named(PersonFacts const& person) {
    bool const first = introduced_.insert(person.id).second;
    return people_.named(person, first ? Naming::full : Naming::brief);
}

void ArticleWriter::add(std::vector<ArticleSentence> sentences) {
    std::erase_if(sentences, [](auto const& sentence) { return sentence.text.empty(); });
    if (!sentences.empty()) article_.paragraphs.push_back({std::move(sentences)});
}

std::string ArticleWriter::session_at_start() const { return with_capital(words_.session); }

ArticleSentence sentence_of(EntryFacts const& entry, std::string key, std::string text) {
    return {key + "-" + std::to_string(entry.id.value), {entry.id}, std::move(text)};
}

std::vector<Id<Entry>> ids_of(Entries const& entries) {
    std::vector<Id<Entry>> ids;
    for (auto const* entry : entries) ids.push_back(entry->id);
    return ids;
}

std::string plain_text(ArticleText const& article) {
    auto text = article.headline + "\n";
    for (auto const& paragraph : article.paragraphs) {
        std::vector<std::string> sentences;
        sentences.reserve(paragraph.sentences.size());
        for (auto const& sentence : paragraph.sentences) sentences.push_back(sentence.text);
        text += "\n" + joined(sentences, " ") + "\n";
    }
    return text;
}

}  // namespace daumoi::portal
