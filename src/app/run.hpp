#pragma once

namespace daumoi::app {

/// The command line. Exit status: 0; 1 when it was refused or failed, with one line on standard error; 2 when it was
/// called in a way that it does not know.
int run(int argument_count, char** arguments);

}  // namespace daumoi::app
