#include "app/refusal_text.hpp"

#include "html/words.hpp"

namespace daumoi::app {

std::string refusal_text(Refusal const& refusal) {
    html::Words const words(html::Language::en, html::Terminology::party);
    std::string text;
    for (auto const& fault : refusal.faults) text += (text.empty() ? "" : " ") + words.say(fault.message);
    return text.empty() ? words.say(refusal.message) : text;
}

}  // namespace daumoi::app
