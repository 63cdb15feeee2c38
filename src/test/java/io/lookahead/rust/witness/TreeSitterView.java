package io.lookahead.rust.witness;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TreeSitterRust;

/** What tree-sitter sees in a file. */
final class TreeSitterView {

    private static final Map<String, String> ITEMS = Map.ofEntries(
            Map.entry("use_declaration", "use"),
            Map.entry("mod_item", "mod"),
            Map.entry("const_item", "const"),
            Map.entry("static_item", "const"),
            Map.entry("type_item", "type"),
            Map.entry("associated_type", "type"),
            Map.entry("struct_item", "struct"),
            Map.entry("union_item", "struct"),
            Map.entry("enum_item", "enum"),
            Map.entry("trait_item", "trait"),
            Map.entry("function_item", "fn"),
            Map.entry("function_signature_item", "fn"),
            Map.entry("impl_item", "impl"),
            Map.entry("macro_definition", "macro_rules"),
            Map.entry("extern_crate_declaration", "extern crate"));

    private static final Map<String, String> EXPRESSIONS = Map.ofEntries(
            Map.entry("call_expression", "call"),
            Map.entry("struct_expression", "literal"),
            Map.entry("closure_expression", "closure"),
            Map.entry("if_expression", "if"),
            Map.entry("match_expression", "match"),
            Map.entry("binary_expression", "binary"),
            Map.entry("type_cast_expression", "cast"),
            Map.entry("assignment_expression", "assign"),
            Map.entry("compound_assignment_expr", "assign"),
            Map.entry("try_expression", "try"),
            Map.entry("tuple_expression", "tuple"),
            Map.entry("field_initializer", "field"),
            Map.entry("shorthand_field_initializer", "field"));

    /** Types and attributes may hold expressions, which our parser reads only when asked for them. */
    private static final Set<String> SKIPPED = Set.of(
            "token_tree",
            "attribute_item",
            "inner_attribute_item",
            "type_arguments",
            "type_parameters",
            "array_type",
            "parameters",
            "where_clause",
            "enum_variant_list");

    private final byte[] bytes;
    private final SortedSet<Mark> marks = new TreeSet<>();

    private TreeSitterView(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The marks of a file; empty where tree-sitter itself finds an error in it. */
    static Optional<SortedSet<Mark>> of(byte[] bytes) {
        try (TSParser parser = new TSParser()) {
            parser.setLanguage(new TreeSitterRust());
            byte[] buffer = new byte[1 << 16];
            TSTree tree = parser.parse(
                    buffer,
                    null,
                    (into, offset, point) -> {
                        int count = Math.min(into.length, bytes.length - offset);
                        if (count <= 0) {
                            return 0;
                        }
                        System.arraycopy(bytes, offset, into, 0, count);
                        return count;
                    },
                    TSInputEncoding.TSInputEncodingUTF8);
            try (tree) {
                if (tree.getRootNode().hasError()) {
                    return Optional.empty();
                }
                TreeSitterView view = new TreeSitterView(bytes);
                view.visit(tree.getRootNode(), true);
                return Optional.of(view.marks);
            }
        }
    }

    private void visit(TSNode node, boolean inItems) {
        String type = node.getType();
        if (SKIPPED.contains(type)) {
            return;
        }
        if (type.equals("match_pattern")) {
            TSNode guard = node.getChildByFieldName("condition");
            if (!guard.isNull()) {
                visit(guard, false);
            }
            return;
        }
        String item = ITEMS.get(type);
        if (item != null) {
            marks.add(new Mark(item, name(node, item), node.getStartByte(), node.getEndByte()));
        } else if (EXPRESSIONS.containsKey(type)) {
            marks.add(new Mark(EXPRESSIONS.get(type), "", node.getStartByte(), node.getEndByte()));
        } else if (type.equals("macro_invocation") && inItems) {
            marks.add(
                    new Mark("macro", text(node.getChildByFieldName("macro")), node.getStartByte(), node.getEndByte()));
        }
        boolean itemsInside =
                switch (type) {
                    case "source_file", "declaration_list" -> true;
                    case "mod_item", "impl_item", "trait_item", "expression_statement" -> inItems;
                    default -> false;
                };
        for (int i = 0; i < node.getNamedChildCount(); i++) {
            visit(node.getNamedChild(i), itemsInside);
        }
    }

    private String name(TSNode node, String kind) {
        if (kind.equals("impl")) {
            TSNode trait = node.getChildByFieldName("trait");
            return (trait.isNull() ? "" : text(trait) + " for ") + text(node.getChildByFieldName("type"));
        }
        TSNode name = node.getChildByFieldName("name");
        return name.isNull() ? "" : text(name);
    }

    private String text(TSNode node) {
        return new String(
                bytes,
                node.getStartByte(),
                node.getEndByte() - node.getStartByte(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
