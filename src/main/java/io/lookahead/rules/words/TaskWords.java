package io.lookahead.rules.words;

import io.lookahead.rules.model.Template;

/** Items under {@code once phase … is in the code}: what is left to do outside of the code. */
enum TaskWords implements Words<TaskMaker> {
    DO("do {text}", "do \"Rehearse on a test chain\"", "a task"),
    DO_WITH(
            "do {text} with {command:text}",
            "do \"See that the node builds\" with \"cargo check -p {target.node}\"",
            "a task that a command does; it is shown and never run");

    private final Wording wording;

    TaskWords(String pattern, String example, String meaning) {
        this.wording = new Wording(pattern, example, meaning);
    }

    @Override
    public Wording sentence() {
        return wording;
    }

    @Override
    public TaskMaker make(Args args) {
        args.noItems();
        return new TaskMaker(
                args.template("text"), this == DO_WITH ? args.template("command") : Template.of("", false));
    }
}
