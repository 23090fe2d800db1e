#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/mark.hpp"
#include "core/result.hpp"
#include "core/time.hpp"

/// Words and forms of a reader: language, terminology, dates, numbers.
namespace daumoi::html {

/// `pseudo` is for tests: every translated text stands in ⟦…⟧, so that bare text is seen.
enum class Language { vi, en, pseudo };
/// Which words an organization uses: `party` (đảng bộ, chi bộ, đảng viên), `union_` (công đoàn, đoàn viên).
enum class Terminology { party, union_ };
BOOST_DESCRIBE_ENUM(Language, vi, en, pseudo)
BOOST_DESCRIBE_ENUM(Terminology, party, union_)

/// A reader's words. Cheap to copy; thread-safe.
class Words {
public:
    using Overrides = std::shared_ptr<std::map<std::string, std::string> const>;

    /// `overrides` are an organization's own words for this language: English text, or "context|text", to words.
    Words(Language language, Terminology terminology, std::string zone = "Asia/Ho_Chi_Minh",
          Overrides overrides = nullptr);

    Language language() const { return language_; }
    Terminology terminology() const { return terminology_; }
    std::string const& zone() const { return zone_; }
    Overrides const& overrides() const { return overrides_; }

    /// Looked up in this order: the organization's overrides, terminology, language; else the English text itself.
    /// `context` parts texts that are one in English and two in Vietnamese (msgctxt); empty for none.
    std::string say(std::string_view text, std::string_view context = {}) const;
    /// The same with `{name}` replaced by values; a missing value leaves the name standing.
    std::string say(Message const& message) const;
    /// Plural of `count`; `{count}` is replaced. Vietnamese has one form.
    std::string say_count(std::string_view one, std::string_view many, std::int64_t count) const;
    /// The same with `{count}` left standing.
    std::string say_plural(std::string_view one, std::string_view many, std::int64_t count) const;
    /// The word of a code of a described enum, e.g. ("EntryKind", "proposal"): msgctxt is the enum's name, msgid the
    /// code. Without a translation the code with blanks for underscores.
    std::string word(std::string_view enumeration, std::string_view code) const;

    std::string date(Day day) const;                   ///< vi 10/5/2024 · en 10 May 2024
    std::string short_date(Day day) const;             ///< vi 10/5 · en 10 May
    std::string date_with_weekday(Day day) const;      ///< vi thứ Sáu, 10/5/2024 · en Friday, 10 May 2024
    std::string short_weekday(Day day) const;          ///< vi T6, CN · en Fri
    std::string time(TimeOfDay time) const;            ///< 14:05 in both
    std::string time(Instant instant) const;           ///< in the zone
    std::string date_and_time(Instant instant) const;  ///< in the zone: vi 14:05, 10/5/2024 · en 10 May 2024, 14:05
    /// vi 41.184 and 95,5 · en 41,184 and 95.5; at most six decimals.
    std::string number(double value) const;

private:
    std::string const* find_override(std::string_view text, std::string_view context) const;
    /// From terminology or language; null when neither has the text.
    char const* find_translation(std::string const& text, std::string const& context) const;
    std::string shown(std::string_view text) const;

    Language language_;
    Terminology terminology_;
    std::string zone_;
    Overrides overrides_;
};

}  // namespace daumoi::html
