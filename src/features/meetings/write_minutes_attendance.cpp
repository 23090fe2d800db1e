#include <algorithm>

#include "core/text.hpp"
#include "features/meetings/minutes_writer.hpp"

namespace daumoi::meetings {
namespace {

using PersonList = std::vector<PersonFacts const*>;

template <class Keep>
PersonList people_who(Record const& record, Keep keep) {
    PersonList found;
    for (auto const& person : record.people)
        if (keep(person)) found.push_back(&person);
    return found;
}

std::string capacity_of(PersonFacts const& person) {
    if (has_role(person, Role::unit_representative))
        return person.represents.empty() ? "" : " (đại diện " + person.represents + ")";
    if (comes_to_report(person)) return " (báo cáo viên)";
    return has_role(person, Role::guest) ? " (khách mời)" : "";
}

bool is_guest(PersonFacts const& person) {
    return has_role(person, Role::delegate) || has_role(person, Role::unit_representative) ||
           has_role(person, Role::guest) || comes_to_report(person);
}

/// One who is chair or attending superior as well stands there.
PersonList guests_of(Record const& record, People const& people) {
    auto guests = people_who(record, [&](auto const& person) {
        return is_guest(person) && people.took_part(person) && !has_role(person, Role::chair) &&
               !has_role(person, Role::attending_superior);
    });
    std::ranges::stable_sort(guests, {}, &PersonFacts::rank);
    return guests;
}

}  // namespace

std::string MinutesWriter::chairs_label() const {
    return people_.in_role(Role::chair).size() > 1 ? "Đồng chủ trì" : "Chủ trì";
}

std::string MinutesWriter::full_names(PersonList const& people) {
    std::vector<std::string> names;
    for (auto const* person : people) {
        names.push_back(people_.named(*person, Naming::full));
        introduced_.insert(person->id);
    }
    return closed(with_capital(joined(names, "; ")));
}

void MinutesWriter::write_guests(int& number) {
    auto superiors = people_.taking_part(Role::attending_superior);
    std::erase_if(superiors, [](auto const* person) { return has_role(*person, Role::chair); });
    numbered(number, "Dự và chỉ đạo", "superior", full_names(superiors));

    auto const guests = guests_of(record_, people_);
    auto groups = record_.attending_groups;
    if (std::ranges::any_of(record_.people, is_member))
        std::erase_if(groups, [&](auto const& group) { return means_members(group, record_.unit); });
    auto const lines = guests.size() + groups.size();
    if (lines == 0) return;
    minutes_.paragraphs.push_back({ParagraphKind::text, std::to_string(number++) + ". Đại biểu, khách mời:", {}});
    std::size_t written = 0;
    auto const add_line = [&](std::string const& key, std::string const& text) {
        add(ParagraphKind::item, "", {{key, {}, with_capital(text) + (++written == lines ? "." : ";")}});
    };
    for (auto const* guest : guests) {
        introduced_.insert(guest->id);
        add_line("guest-" + std::to_string(guest->id.value), people_.named(*guest, Naming::full) + capacity_of(*guest));
    }
    for (std::size_t index = 0; index < groups.size(); ++index)
        add_line("group-" + std::to_string(index + 1), without_stop(groups[index]));
}

void MinutesWriter::write_members(int& number) {
    auto const members = people_who(record_, [](auto const& person) { return is_member(person); });
    if (members.empty()) return;
    auto const text = "Tổng số " + people_count(members.size()) + classes_text(members) + ".";
    numbered(number, with_capital(member_word(record_.unit, wordings_)) + " " + record_.unit, "members", text);
    write_present();
    write_absent(Attendance::absent_with_reason, "Vắng mặt có lý do", "absent-with-reason");
    write_absent(Attendance::absent_without_reason, "Vắng mặt không có lý do", "absent-without-reason");
}

void MinutesWriter::write_present() {
    auto const members = people_who(record_, [](auto const& person) { return is_member(person); });
    auto const present =
        people_who(record_, [](auto const& person) { return is_member(person) && is_present(person); });
    if (present.empty()) return;
    std::vector<Sentence> sentences{{"present", {}, present_text(present, static_cast<int>(members.size()))}};
    for (auto const* person : present) {
        auto const name = with_capital(people_.named(*person, Naming::bare));
        auto const id = std::to_string(person->id.value);
        if (person->arrived && (!record_.started || *person->arrived > *record_.started))
            sentences.push_back({"arrived-" + id, {}, name + " có mặt từ " + hour_text(*person->arrived) + "."});
        if (person->left)
            sentences.push_back(
                {"left-" + id, {}, name + " rời " + words_.session + " lúc " + hour_text(*person->left) + "."});
    }
    if (present.size() == members.size()) sentences.push_back({"absent", {}, "Vắng mặt: không."});
    add(ParagraphKind::item, "", std::move(sentences));
}

std::string MinutesWriter::present_text(PersonList const& present, int total) const {
    auto remote = present;
    std::erase_if(remote, [](auto const* person) { return person->state != Attendance::present_remote; });
    sort_by_given_name(remote);
    bool const all = static_cast<int>(present.size()) == total;
    auto text = "Có mặt: " + (all ? count(total) + "/" : std::string()) + people_count(present.size());
    if (!all) text += classes_text(present);
    if (remote.empty()) return text + ".";
    std::vector<std::string> names;
    for (auto const* person : remote) names.push_back(people_.named(*person, Naming::bare));
    if (remote.size() == present.size()) return text + ", dự trực tuyến.";
    return text + ", trong đó " + people_count(present.size() - remote.size()) + " dự trực tiếp, " +
           people_count(remote.size()) + " dự trực tuyến (" + list(names) + ").";
}

/// " (11 đảng viên chính thức, 01 đảng viên dự bị)"; nothing when all are of one class.
std::string MinutesWriter::classes_text(PersonList const& people) const {
    std::vector<std::string> parts;
    for (auto const member_class : {MemberClass::full, MemberClass::probationary}) {
        auto const number = std::ranges::count(people, member_class, &PersonFacts::member_class);
        if (number > 0) parts.push_back(count(static_cast<int>(number)) + " " + class_word(wordings_, member_class));
    }
    return parts.size() < 2 ? "" : " (" + joined(parts, ", ") + ")";
}

void MinutesWriter::write_absent(Attendance state, std::string const& label, std::string const& key) {
    auto absent = people_who(record_, [&](auto const& person) { return is_member(person) && person.state == state; });
    if (absent.empty()) return;
    sort_by_given_name(absent);
    std::vector<std::string> names;
    for (auto const* person : absent) {
        auto const reason = state == Attendance::absent_with_reason ? as_clause(person->reason) : "";
        names.push_back(people_.named(*person, Naming::bare) + (reason.empty() ? "" : " (" + reason + ")"));
    }
    auto const gathered = (names.size() > 1 ? "gồm " : "") + list(names);
    add(ParagraphKind::item, "", {{key, {}, label + ": " + people_count(absent.size()) + ", " + gathered + "."}});
}

void MinutesWriter::write_head_counts(int& number) {
    std::vector<HeadCount> counts;
    auto const add_count = [&](std::string const& label, int present) {
        if (present <= 0) return;
        auto const same = std::ranges::find(counts, label, &HeadCount::label);
        if (same == counts.end())
            counts.push_back({label, present});
        else
            same->present += present;
    };
    for (auto const& head_count : record_.head_counts) add_count(head_count.label, head_count.present);
    auto const non_members = people_who(record_, [](auto const& person) {
        return person.member_class == MemberClass::non_member && is_present(person);
    });
    add_count(wordings_.non_member, static_cast<int>(non_members.size()));
    for (auto const& head_count : counts) {
        auto const key = "head-count-" + head_count.label;
        if (head_count.label == wordings_.member)
            numbered(number, "Có mặt", key, count(head_count.present) + " " + head_count.label + ".");
        else
            numbered(number, with_capital(head_count.label) + " dự " + words_.session, key,
                     count(head_count.present) + " người.");
    }
}

}  // namespace daumoi::meetings
