#pragma once

/// Marks for `script/extract-words`: a literal that is translated where it is shown, but stands alone here. They change
/// nothing: `N_("Monday")` is "Monday"; `NC_("weekday", "Monday")` is "Monday" with the context of the catalogue.
#define N_(text) text
#define NC_(context, text) text
