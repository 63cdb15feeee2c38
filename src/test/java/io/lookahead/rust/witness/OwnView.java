package io.lookahead.rust.witness;

import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.EnumItem;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.ExprChildren;
import io.lookahead.rust.syntax.ExternCrate;
import io.lookahead.rust.syntax.FieldValue;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.Items;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.syntax.MacroRules;
import io.lookahead.rust.syntax.ModItem;
import io.lookahead.rust.syntax.Stmt;
import io.lookahead.rust.syntax.StructItem;
import io.lookahead.rust.syntax.TraitItem;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.SortedSet;
import java.util.TreeSet;

/** What our parser sees in a file, in the terms both parsers are compared in. */
final class OwnView {

    private final SortedSet<Mark> marks = new TreeSet<>();

    private OwnView() {}

    static SortedSet<Mark> of(SourceText text) {
        OwnView view = new OwnView();
        Items.inFile(Tokens.of(text)).items().forEach(view::item);
        return view.marks;
    }

    private void item(Item item) {
        if (item instanceof MacroCall call) {
            TokenRange core = call.head().core();
            int end = call.semicolon() ? core.to() - 1 : core.to();
            add("macro", call.path().range().text(), core.sub(core.from(), end));
            return;
        }
        String kind = kind(item);
        if (!kind.isEmpty()) {
            add(kind, name(item), item.head().core());
        }
        if (item instanceof ModItem module) {
            module.items().forEach(this::item);
        } else if (item instanceof ImplItem impl) {
            impl.items().forEach(this::item);
        } else if (item instanceof TraitItem trait) {
            trait.items().forEach(this::item);
        } else if (item instanceof FnItem function) {
            function.block().ifPresent(this::expression);
        } else if (item instanceof ConstItem constant) {
            constant.expression().ifPresent(this::expression);
        }
    }

    private static String kind(Item item) {
        if (item instanceof UseItem) {
            return "use";
        }
        if (item instanceof ModItem) {
            return "mod";
        }
        if (item instanceof ConstItem) {
            return "const";
        }
        if (item instanceof AliasItem) {
            return "type";
        }
        if (item instanceof StructItem) {
            return "struct";
        }
        if (item instanceof EnumItem) {
            return "enum";
        }
        if (item instanceof TraitItem) {
            return "trait";
        }
        if (item instanceof FnItem) {
            return "fn";
        }
        if (item instanceof ImplItem) {
            return "impl";
        }
        if (item instanceof MacroRules) {
            return "macro_rules";
        }
        return item instanceof ExternCrate ? "extern crate" : "";
    }

    private static String name(Item item) {
        if (item instanceof ImplItem impl) {
            String trait = impl.traitRange() == null ? "" : impl.traitRange().text() + " for ";
            return trait + impl.selfRange().text();
        }
        if (item instanceof ExternCrate extern) {
            return extern.crate();
        }
        return item instanceof UseItem ? "" : item.tokens().text(item.head().nameToken());
    }

    private void expression(Expr expression) {
        String kind = kind(expression);
        if (!kind.isEmpty()) {
            add(kind, "", expression.range());
        }
        if (expression instanceof Expr.Block block) {
            for (Stmt statement : block.statements()) {
                if (statement instanceof Stmt.ItemStmt item) {
                    item(item.item());
                }
            }
        }
        if (expression instanceof Expr.StructLiteral literal) {
            literal.fields().forEach(this::field);
        }
        if (!(expression instanceof Expr.Macro)) {
            ExprChildren.of(expression).forEach(this::expression);
        }
    }

    private void field(FieldValue field) {
        add("field", "", field.range());
    }

    private static String kind(Expr expression) {
        if (expression instanceof Expr.Call || expression instanceof Expr.MethodCall) {
            return "call";
        }
        if (expression instanceof Expr.StructLiteral) {
            return "literal";
        }
        if (expression instanceof Expr.Closure) {
            return "closure";
        }
        if (expression instanceof Expr.If) {
            return "if";
        }
        if (expression instanceof Expr.Match) {
            return "match";
        }
        if (expression instanceof Expr.Binary) {
            return "binary";
        }
        if (expression instanceof Expr.Cast) {
            return "cast";
        }
        if (expression instanceof Expr.Assign) {
            return "assign";
        }
        if (expression instanceof Expr.Try) {
            return "try";
        }
        return expression instanceof Expr.Tuple tuple && !tuple.elements().isEmpty() ? "tuple" : "";
    }

    private void add(String kind, String name, TokenRange range) {
        Span span = range.span();
        marks.add(new Mark(kind, name, span.start(), span.end()));
    }
}
