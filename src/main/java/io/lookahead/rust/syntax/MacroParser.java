package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Macro definitions and calls, and the item forms that only macros understand. */
final class MacroParser {

    private MacroParser() {}

    static @Nullable Item call(ItemParser parser, ItemStart start) {
        Cursor cursor = parser.cursor;
        cursor.at = start.keyword();
        if (cursor.is("macro") && TokenKind.isIdent(cursor.kind(1))) {
            return declarativeMacro(start, cursor);
        }
        int pathFrom = cursor.at;
        PathRef path = Paths.simple(cursor);
        if (path == null || !cursor.eat('!')) {
            return null;
        }
        if (path.range().is("macro_rules") && cursor.isIdent() && TokenKind.isOpen(cursor.kind(1))) {
            int name = cursor.at++;
            TokenRange group = endingGroup(cursor);
            return new MacroRules(start.head(cursor, name), group);
        }
        if (!TokenKind.isOpen(cursor.kind())) {
            return null;
        }
        TokenRange group = cursor.group();
        boolean semicolon = cursor.eat(';');
        return new MacroCall(start.head(cursor, pathFrom + path.range().size() - 1), path, group, semicolon);
    }

    private static TokenRange endingGroup(Cursor cursor) {
        TokenRange group = cursor.group();
        if (!group.tokens().is(group.from(), '{')) {
            cursor.eat(';');
        }
        return group;
    }

    /** {@code macro name($x:expr) { … }} or {@code macro name { (…) => { … } }}. */
    private static @Nullable Item declarativeMacro(ItemStart start, Cursor cursor) {
        cursor.at++;
        int name = cursor.at++;
        int from = cursor.at;
        if (cursor.is('(')) {
            cursor.group();
        }
        if (!cursor.is('{')) {
            return null;
        }
        cursor.group();
        return new MacroRules(start.head(cursor, name), cursor.since(from));
    }

    static @Nullable Item onlyInMacros(ItemParser parser, ItemStart start) {
        Cursor cursor = parser.cursor;
        if (cursor.is("if") && cursor.kind(1) == '#') {
            return cfgIf(parser, start);
        }
        if (cursor.is("storage") && TokenKind.isIdent(cursor.kind(1)) && cursor.kind(2) == ':') {
            cursor.at++;
            return parser.value(start, ConstItem.Kind.STORAGE);
        }
        return cursor.isIdent() && cursor.kind(1) == ':' ? parser.value(start, ConstItem.Kind.PLAIN) : null;
    }

    private static @Nullable Item cfgIf(ItemParser parser, ItemStart start) {
        Cursor cursor = parser.cursor;
        List<CfgIf.Branch> branches = new ArrayList<>();
        while (!cursor.done()) {
            Attribute condition = null;
            if (cursor.eat("if")) {
                if (!cursor.is('#')) {
                    return null;
                }
                condition = Attributes.attribute(cursor);
            }
            if (!cursor.is('{')) {
                return null;
            }
            Items.Parsed content = parser.nested(cursor.at);
            branches.add(new CfgIf.Branch(condition, cursor.group(), content.items()));
            if (condition == null || !cursor.eat("else")) {
                break;
            }
        }
        return branches.isEmpty() ? null : new CfgIf(start.head(cursor, -1), branches);
    }
}
