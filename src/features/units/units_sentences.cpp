#include "core/mark.hpp"
#include "features/units/units.hpp"

namespace daumoi::units {

std::vector<journal::VerbWords> sentences() {
    return {
        {"unit.added", N_("{actor} added the unit {name} under {above}, from {from} on.")},
        {"unit.renamed", N_("{actor} gave the unit its name of today, from {from} on.")},
        {"unit.renamed+old_name", N_("{actor} renamed the unit from {old_name} to {name}, from {from} on.")},
        {"unit.closed", N_("{actor} closed the unit {name} from {from} on.")},
        {"person.added", N_("{actor} added {of} to {unit_name} ({class}), from {from} on.")},
        {"people.added", N_("{actor} added {count} people to {unit_name}, from {from} on: {names}.")},
        {"person.renamed", N_("{actor} corrected the name {old_name} to {new_name}.")},
        {"person.taken_in", N_("{actor} took {of} into {unit_name} ({class}), from {from} on.")},
        {"person.class_changed", N_("{actor} noted {of} in {unit_name} as {class}, from {from} on.")},
        {"person.class_changed+old_class",
         N_("{actor} changed {of} in {unit_name} from {old_class} to {class}, from {from} on.")},
        {"person.left", N_("{actor} noted that {of} left {unit_name} on {from}.")},
        {"position.given", N_("{actor} noted {of} as {title} of {unit_name}, from {from} on.")},
        {"position.given+duty",
         N_("{actor} noted {of} as {title} of {unit_name}, with the authority of: {duty}; from {from} on.")},
        {"position.corrected", N_("{actor} corrected the position of {of} in {unit_name}: {title}, from {from} on, "
                                  "authority: {duty}; before it "
                                  "was {old_title}, from {old_from} on, authority: {old_duty}.")},
        {"position.ended", N_("{actor} noted that {of} is {title} of {unit_name} no more, from {from} on.")},
    };
}

}  // namespace daumoi::units
