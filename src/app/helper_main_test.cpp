#include <string_view>

#include <gtest/gtest.h>

#include "features/files/files.hpp"

/// The helper is the running program started once more: here it is the test program.
int main(int argument_count, char** arguments) {
    using namespace daumoi::files;
    if (argument_count > 1 && arguments[1] == decode_picture_name)
        return decode_picture_command(argument_count, arguments);
    testing::InitGoogleTest(&argument_count, arguments);
    return RUN_ALL_TESTS();
}
