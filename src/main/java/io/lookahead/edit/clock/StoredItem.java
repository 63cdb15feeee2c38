package io.lookahead.edit.clock;

import io.lookahead.edit.bench.RustFile;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.FieldDeclaration;
import io.lookahead.rust.syntax.GenericArguments;
import io.lookahead.rust.syntax.StructItem;
import io.lookahead.rust.syntax.TypeRef;
import io.lookahead.rust.token.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A storage item with numbers of blocks, as a migration has to take it apart.
 *
 * @param name of the item
 * @param keys for each key whether it is a number of blocks
 * @param value the type of the value as written
 * @param valueIsBlocks whether the value itself is a number of blocks
 * @param fields the fields of the value that are numbers of blocks
 */
record StoredItem(String name, List<Boolean> keys, String value, boolean valueIsBlocks, List<Field> fields) {

    /**
     * A field that is a number of blocks.
     *
     * @param isConcrete whether it is of a type of its own, such as {@code u32}, instead of the runtime's
     */
    record Field(String name, boolean isConcrete) {

        /** What it becomes. */
        String rescaled() {
            String expression = "value." + name;
            return isConcrete && !LENGTH.matcher(name).find()
                    ? "ahead(now.saturated_into(), " + expression + ")"
                    : StoredItem.rescaled(name, expression);
        }
    }

    private static final Pattern BLOCKS = Pattern.compile("(?:[a-z_]+::)*BlockNumberFor ?< ?T ?>|T ?:: ?BlockNumber");
    private static final Pattern BLOCK_WORD = Pattern.compile("\\b(?:BlockNumberFor|BlockNumber)\\b");
    private static final Pattern LENGTH = Pattern.compile("(?i)period|length|duration|delay|interval|window|lifetime");

    StoredItem {
        keys = List.copyOf(keys);
        fields = List.copyOf(fields);
    }

    /** Reads a storage item; empty for one of a kind that a draft cannot take apart. */
    static Optional<StoredItem> read(AliasItem alias, List<RustFile> sources) {
        if (!(alias.type().orElse(null) instanceof TypeRef.Named named)) {
            return Optional.empty();
        }
        GenericArguments written = named.path().last().arguments();
        if (written == null) {
            return Optional.empty();
        }
        List<String> arguments = written.arguments().stream()
                .map(argument -> argument.range().normalized())
                .toList();
        List<Integer> keys =
                switch (named.path().last().name()) {
                    case "StorageValue" -> List.of();
                    case "StorageMap", "CountedStorageMap" -> List.of(2);
                    case "StorageDoubleMap" -> List.of(2, 4);
                    default -> List.of(-1);
                };
        int value = keys.isEmpty() ? 1 : keys.get(keys.size() - 1) + 1;
        boolean isKnown = !keys.contains(-1)
                && arguments.size() > value
                && arguments.get(0).equals("_")
                && arguments.stream().noneMatch(argument -> argument.contains(" = "));
        if (!isKnown) {
            return Optional.empty();
        }
        String type = arguments.get(value);
        StoredItem item = new StoredItem(
                alias.name(),
                keys.stream()
                        .map(key -> BLOCKS.matcher(arguments.get(key)).matches())
                        .toList(),
                type,
                BLOCKS.matcher(type).matches(),
                fields(type, sources));
        return item.isEmpty() ? Optional.empty() : Optional.of(item);
    }

    private static List<Field> fields(String type, List<RustFile> sources) {
        int end = type.indexOf('<');
        String name = (end < 0 ? type : type.substring(0, end)).strip();
        String last = name.substring(name.lastIndexOf(':') + 1).strip();
        List<Field> fields = new ArrayList<>();
        for (RustFile source : sources) {
            source.all(StructItem.class)
                    .filter(struct -> struct.name().equals(last) && !struct.isTuple())
                    .forEach(struct -> {
                        for (FieldDeclaration field : struct.fields()) {
                            if (isBlocks(field.typeRange())) {
                                fields.add(new Field(field.name(), isConcrete(struct, field.typeRange())));
                            }
                        }
                    });
        }
        return fields;
    }

    private static boolean isBlocks(TokenRange type) {
        String text = type.normalized();
        return BLOCK_WORD.matcher(text).lookingAt() && !text.contains(",");
    }

    /** A bare {@code BlockNumber} that is no parameter of the struct is an alias of a number's type. */
    private static boolean isConcrete(StructItem struct, TokenRange type) {
        String head = struct.range().normalized();
        int body = head.indexOf('{');
        return type.normalized().equals("BlockNumber")
                && !BLOCK_WORD
                        .matcher(body < 0 ? head : head.substring(0, body))
                        .find();
    }

    private boolean isEmpty() {
        return !valueIsBlocks && fields.isEmpty() && !keys.contains(true);
    }

    /** What a number of that name becomes: lengths are doubled, blocks to come move to twice their distance. */
    static String rescaled(String name, String expression) {
        return LENGTH.matcher(name).find() ? "doubled(" + expression + ")" : "ahead(now, " + expression + ")";
    }
}
