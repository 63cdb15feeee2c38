package io.lookahead.edit.runtime;

import io.lookahead.edit.bench.Bench;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.text.SourceText;

/**
 * Tells the operator of a remark right above an item that is changed: somebody gave a reason there for what no longer
 * is, and only people can judge whether it still holds. What documents the item in general is none.
 */
final class RemarkAbove {

    private RemarkAbove() {}

    static void note(Bench bench, AliasItem item) {
        SourceText text = item.range().tokens().source();
        int line = text.line(item.range().span().start()) - 1;
        if (line > 0) {
            String above = text.slice(text.lineSpan(line)).strip();
            if (above.startsWith("//") && !above.startsWith("///")) {
                bench.note("the remark above " + item.name() + " at "
                        + item.location().file() + ":" + line
                        + " was written for the old value and is kept: see whether it still holds");
            }
        }
    }
}
