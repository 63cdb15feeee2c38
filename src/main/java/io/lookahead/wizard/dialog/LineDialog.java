package io.lookahead.wizard.dialog;

import java.util.Optional;

/** What the forms have in common that are answered line by line: they differ in where lines come from and go to. */
abstract class LineDialog implements Dialog {

    private final Look look;
    private Bearings bearings = Bearings.NONE;

    LineDialog(Look look) {
        this.look = look;
    }

    /** Writes a line of the narrative. */
    abstract void write(Line line);

    /** Shows where an answer is expected. */
    abstract void invite(Prompt<?> prompt);

    /** The next typed line for a prompt, the end of the input or an interrupt. */
    abstract LineSource.Got next(Prompt<?> prompt);

    @Override
    public void show(Block block) {
        block.lines(look).forEach(this::write);
    }

    @Override
    public void pin(Bearings here) {
        bearings = here;
    }

    @Override
    public <T> Reply<T> ask(Prompt<T> prompt) {
        present(prompt);
        while (true) {
            invite(prompt);
            LineSource.Got got = next(prompt);
            if (got instanceof LineSource.Got.Ended) {
                return new Reply.EndOfInput<>();
            }
            if (!(got instanceof LineSource.Got.Typed line)) {
                return new Reply.Interrupted<>();
            }
            Typed<T> typed = prompt.typed(line.line());
            if (typed instanceof Typed.Value<T> answer) {
                write(Line.of("Answer: " + prompt.echo(answer.value())));
                return new Reply.Answer<>(answer.value());
            }
            if (typed instanceof Typed.Invalid<T> wrong) {
                show(Notice.warning(wrong.message()));
            } else if (typed instanceof Typed.Look<T> looked) {
                show(looked.aside().blocks().get());
                present(prompt);
            } else if (typed instanceof Typed.Common<T> common) {
                switch (common.word()) {
                    case BACK -> {
                        return new Reply.Back<>();
                    }
                    case PAUSE -> {
                        return new Reply.Pause<>();
                    }
                    case HELP -> show(PromptHelp.of(prompt));
                    case MAP -> showMap();
                }
                present(prompt);
            }
        }
    }

    private void present(Prompt<?> prompt) {
        write(Line.EMPTY);
        Wrap.words(look.fit(Line.of(Tone.STRONG, prompt.question())), look.width() - 1)
                .forEach(this::write);
        NumberedChoices.of(prompt)
                .forEach(line -> Wrap.words(look.fit(Line.of(line)), look.width() - 5)
                        .forEach(part -> write(Line.of("  ").with(part))));
    }

    private void showMap() {
        show(Paragraph.of(PinnedLines.said(bearings)));
        show(bearings.map().get());
    }

    /** The suggestion of a prompt, where it has one. */
    static Optional<String> suggestion(Prompt<?> prompt) {
        if (prompt instanceof Entry<?> entry && !entry.suggested().isEmpty()) {
            return Optional.of(entry.suggested());
        }
        if (prompt instanceof Pick<?> pick) {
            return Optional.of(pick.items().get(pick.suggested()).label());
        }
        return Optional.empty();
    }
}
