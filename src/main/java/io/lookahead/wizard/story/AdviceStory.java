package io.lookahead.wizard.story;

import io.lookahead.facts.Conclusion.Advice;
import io.lookahead.facts.Severity;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Notice;
import java.util.Comparator;
import java.util.List;

/** What rules advise: stops first, then warnings, then notes. */
public final class AdviceStory {

    private AdviceStory() {}

    /** Everything advised for a phase. */
    public static List<Block> of(TargetView view, int phase) {
        return of(view.advice().stream()
                .filter(advice -> advice.phase() == phase || (phase == 1 && advice.phase() == 0))
                .toList());
    }

    /** The given advice. */
    public static List<Block> of(List<Advice> advice) {
        return advice.stream()
                .sorted(Comparator.comparing(Advice::severity).reversed())
                .<Block>map(AdviceStory::notice)
                .toList();
    }

    private static Notice notice(Advice advice) {
        String at = advice.at() == null ? "" : advice.at().toString();
        String see = advice.see() == null ? "" : advice.see();
        return new Notice(kind(advice.severity()), advice.message(), (at + "  " + see).strip());
    }

    private static Notice.Kind kind(Severity severity) {
        return switch (severity) {
            case NOTE -> Notice.Kind.NOTE;
            case WARNING -> Notice.Kind.WARNING;
            case STOP -> Notice.Kind.STOP;
        };
    }
}
