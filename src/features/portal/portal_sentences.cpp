#include "core/mark.hpp"
#include "features/portal/portal.hpp"

namespace daumoi::portal {

std::vector<journal::VerbWords> sentences() {
    return {
        {"article.drafted", N_("{actor} drafted the article of the meeting “{title}” from its record.")},
        {"article.edited", N_("{actor} edited the article “{headline}”.")},
        {"article.published", N_("{actor} published the article “{headline}” on the portal.")},
        {"article.corrected", N_("{actor} corrected the published article “{headline}”.")},
        {"article.pictures_added", N_("{actor} added pictures to the article “{headline}”: {count}.")},
        {"article.picture_removed", N_("{actor} removed the picture “{caption}” from the article “{headline}”.")},
        {"article.picture_restored", N_("{actor} put the picture “{caption}” back into the article “{headline}”.")},
        {"article.withdrawn", N_("{actor} withdrew the article “{headline}” from the portal.")},
    };
}

}  // namespace daumoi::portal
