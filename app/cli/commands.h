#pragma once

#include "options.h"

namespace loopglass::cli {

// Each command opens options.file, does its work, and gives the exit status.

int run(const Options& options);          ///< the program's own output and status
int handles(const Options& options);      ///< `ITERATION TIME KIND NAME` for each handle that ran
int lines(const Options& options);        ///< `FUNCTION LINE` for each line that ran
int trace_steps(const Options& options);  ///< every step as JSON Lines
int snapshot(const Options& options);     ///< the snapshot at one step as JSON
int explain(const Options& options);      ///< one sentence a step
int findings(const Options& options);     ///< `STEP LINE SENTENCE` for each thing that is wrong, though no error
int check(const Options& options);        ///< what is wrong with lessons, each as `FILE:LINE: message`
int new_lesson(const Options& options);   ///< writes a lesson to begin with
int quiz_about(const Options& options);   ///< questions about the run, and their answers
int evaluate(const Options& options);     ///< the values of expressions at a step, in a frame
int find_line(const Options& options);    ///< `STEP TIME TASK LINE WHAT` for each run of a line
int find_text(const Options& options);    ///< where a text was written
int find_exception(const Options& options);
int find_cancel(const Options& options);    ///< where cancel() was called
int find_task(const Options& options);      ///< the life of a task: by whom made, woken, cancelled
int find_variable(const Options& options);  ///< where a variable got another value
int find_value(const Options& options);     ///< where a value comes from that an expression has at a step
int find_when(const Options& options);      ///< where a line runs and a condition holds
int stats(const Options& options);          ///< figures, and what jumping costs

}  // namespace loopglass::cli
