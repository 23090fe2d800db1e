#pragma once
#include <algorithm>
#include <chrono>
#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <boost/describe.hpp>
#include <boost/json.hpp>
#include <boost/mp11.hpp>
#include <fmt/format.h>

// Of our own what nearly every file of this folder needs anyhow.
#include "features/journal/journal.hpp"
#include "features/org/org.hpp"
#include "html/form.hpp"
#include "html/words.hpp"
#include "pages/organization.hpp"
#include "storage/database.hpp"
