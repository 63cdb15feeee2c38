package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads items; what begins none is stepped over, one token tree at a time. */
final class ItemParser {

    final Cursor cursor;
    private final boolean inMacro;
    private final List<Attribute> inner = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    ItemParser(Cursor cursor, boolean inMacro) {
        this.cursor = cursor;
        this.inMacro = inMacro;
    }

    Items.Parsed parse() {
        int begin = cursor.at;
        while (!cursor.done() && !cursor.tooDeep() && !cursor.exhausted(begin)) {
            if (Attributes.atInner(cursor)) {
                inner.add(Attributes.attribute(cursor));
                continue;
            }
            int from = cursor.at;
            Item item = item();
            if (item == null) {
                cursor.at = from;
                cursor.skipTree();
            } else {
                items.add(item);
            }
        }
        return new Items.Parsed(inner, items);
    }

    Items.Parsed nested(int open) {
        return new ItemParser(cursor.inside(open), inMacro).parse();
    }

    /** The item that begins at the cursor; null where none does, the cursor then stands anywhere. */
    @Nullable
    Item item() {
        ItemStart start = ItemStart.read(cursor);
        if (!cursor.isIdent()) {
            return cursor.kind() == TokenKind.PATH_SEP || cursor.is('$') ? MacroParser.call(this, start) : null;
        }
        if (cursor.is("impl") || (cursor.is("unsafe") && cursor.is(1, "impl"))) {
            return ImplParser.impl(this, start);
        }
        Item function = FnParser.function(this, start);
        if (function != null) {
            return function;
        }
        Item declared = declaration(start);
        if (declared != null) {
            return declared;
        }
        Item macro = MacroParser.call(this, start);
        if (macro != null || !inMacro) {
            return macro;
        }
        cursor.at = start.keyword();
        return MacroParser.onlyInMacros(this, start);
    }

    private @Nullable Item declaration(ItemStart start) {
        String keyword = cursor.tokens.text(cursor.at);
        return switch (keyword) {
            case "use" -> use(start);
            case "mod" -> module(start);
            case "const", "static" -> constant(start, keyword);
            case "type" -> alias(start);
            case "struct", "union" -> TypeItemParser.struct(this, start);
            case "enum" -> TypeItemParser.enumeration(this, start);
            case "trait", "auto" -> TypeItemParser.trait(this, start);
            case "unsafe" -> unsafeItem(start);
            case "extern" -> externItem(start);
            default -> null;
        };
    }

    private @Nullable Item unsafeItem(ItemStart start) {
        cursor.at++;
        if (cursor.is("trait") || cursor.is("auto")) {
            return TypeItemParser.trait(this, start);
        }
        if (cursor.is("mod")) {
            return module(start);
        }
        return cursor.is("extern") ? externItem(start) : null;
    }

    private @Nullable Item use(ItemStart start) {
        cursor.at++;
        if (!cursor.isIdent()
                && !cursor.is('{')
                && !cursor.is('$')
                && !cursor.is('*')
                && cursor.kind() != TokenKind.PATH_SEP) {
            return null;
        }
        UseTree tree = UseTree.parse(cursor);
        skipToSemicolon();
        return new UseItem(start.head(cursor, -1), tree);
    }

    private @Nullable Item module(ItemStart start) {
        cursor.at++;
        if (!cursor.isIdent()) {
            return null;
        }
        int name = cursor.at++;
        if (!cursor.is('{')) {
            return cursor.eat(';') ? new ModItem(start.head(cursor, name), null, List.of(), List.of()) : null;
        }
        int open = cursor.at;
        Items.Parsed content = nested(open);
        TokenRange body = cursor.group();
        return new ModItem(start.head(cursor, name), body, content.inner(), content.items());
    }

    private @Nullable Item constant(ItemStart start, String keyword) {
        cursor.at++;
        ConstItem.Kind kind = keyword.equals("const") ? ConstItem.Kind.CONST : ConstItem.Kind.STATIC;
        if (kind == ConstItem.Kind.STATIC) {
            cursor.eat("mut");
        }
        if (!cursor.isIdent() || (cursor.kind(1) != ':' && cursor.kind(1) != '=' && cursor.kind(1) != ';')) {
            return null;
        }
        return value(start, kind);
    }

    /** At the name of {@code X: T = e;}. */
    @Nullable
    Item value(ItemStart start, ConstItem.Kind kind) {
        int name = cursor.at++;
        TokenRange type = null;
        if (cursor.eat(':')) {
            int from = cursor.at;
            skipType(false);
            type = cursor.since(from);
        }
        TokenRange value = null;
        if (cursor.eat('=')) {
            int from = cursor.at;
            while (!cursor.done() && !cursor.is(';')) {
                cursor.skipTree();
            }
            value = cursor.since(from);
        }
        boolean ended = cursor.eat(';');
        if (!ended && (kind == ConstItem.Kind.PLAIN || kind == ConstItem.Kind.STORAGE)) {
            return null;
        }
        return new ConstItem(start.head(cursor, name), kind, type, value);
    }

    private @Nullable Item alias(ItemStart start) {
        cursor.at++;
        if (!cursor.isIdent()) {
            return null;
        }
        int name = cursor.at++;
        TokenRange list = genericList();
        if (cursor.eat(':')) {
            skipType(true);
        }
        TokenRange where = where();
        TokenRange target = null;
        if (cursor.eat('=')) {
            int from = cursor.at;
            skipType(true);
            target = cursor.since(from);
        }
        if (where == null) {
            where = where();
        }
        skipToSemicolon();
        return new AliasItem(start.head(cursor, name), new Generics(list, where), target);
    }

    private @Nullable Item externItem(ItemStart start) {
        cursor.at++;
        if (cursor.eat("crate")) {
            if (!cursor.isIdent()) {
                return null;
            }
            int name = cursor.at++;
            int bound = name;
            if (cursor.eat("as") && cursor.isIdent()) {
                bound = cursor.at++;
            }
            skipToSemicolon();
            String crate = cursor.tokens.name(name);
            return new ExternCrate(start.head(cursor, bound), crate);
        }
        if (cursor.kind() == TokenKind.STRING) {
            cursor.at++;
        }
        if (!cursor.is('{')) {
            return null;
        }
        cursor.group();
        return new OtherItem(start.head(cursor, -1));
    }

    /** {@code <…>} at the cursor, empty where there is none. */
    TokenRange genericList() {
        int from = cursor.at;
        if (cursor.is('<')) {
            cursor.skipAngles();
        }
        return cursor.since(from);
    }

    /** {@code where …} at the cursor, up to the body, {@code =} or {@code ;}. */
    @Nullable
    TokenRange where() {
        if (!cursor.is("where")) {
            return null;
        }
        int from = cursor.at++;
        skipType(true);
        return cursor.since(from);
    }

    /**
     * To the first {@code =}, {@code ;} or brace that is outside brackets of all kinds, and to {@code where} if asked.
     */
    void skipType(boolean throughWhere) {
        while (!cursor.done() && !cursor.is('=') && !cursor.is(';') && !cursor.is('{') && !cursor.is('}')) {
            if (!throughWhere && cursor.is("where")) {
                return;
            }
            if (cursor.is('<')) {
                cursor.skipAngles();
            } else {
                cursor.skipTree();
            }
        }
    }

    void skipToSemicolon() {
        while (!cursor.done() && !cursor.eat(';')) {
            if (cursor.is('}') || ItemStart.looksLikeItem(cursor)) {
                return;
            }
            cursor.skipTree();
        }
    }
}
