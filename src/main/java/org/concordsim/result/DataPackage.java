package org.concordsim.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.result.table.Column;
import org.concordsim.result.table.Table;

/** The data dictionary of a result folder in the form of a Frictionless data package. */
public final class DataPackage {
    /** The name of the dictionary's file. */
    public static final String FILE = "datapackage.json";

    private DataPackage() {}

    /** Returns the dictionary as nested maps in the order of the file. */
    public static Map<String, Object> of(String name, List<Table<?>> tables, List<Measure> measures) {
        Map<String, Object> dictionary = new LinkedHashMap<>();
        dictionary.put("profile", "tabular-data-package");
        dictionary.put("name", name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9._-]", "-"));
        List<Object> resources = new ArrayList<>();
        tables.forEach(table -> resources.add(resource(table)));
        dictionary.put("resources", resources);
        dictionary.put("measures", measures);
        return dictionary;
    }

    private static Map<String, Object> resource(Table<?> table) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.file().replace(".csv", ""));
        resource.put("path", table.file());
        resource.put("description", table.description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put(
                "schema",
                Map.of(
                        "fields",
                        table.columns().stream().map(DataPackage::field).toList()));
        return resource;
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type());
        field.put("description", column.description());
        return field;
    }
}
