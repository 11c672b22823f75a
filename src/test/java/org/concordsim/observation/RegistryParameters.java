package org.concordsim.observation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.concordsim.model.parameters.Parameters;

/** The parameters with the values of the registry. */
final class RegistryParameters {
    private static final YAMLMapper YAML = new YAMLMapper(new YAMLFactory());

    private RegistryParameters() {}

    static Parameters defaults() throws Exception {
        try (InputStream registry = Parameters.class.getResourceAsStream("/org/concordsim/parameters.yaml")) {
            return (Parameters) record(Parameters.class, YAML.readTree(registry));
        }
    }

    private static Object record(Class<?> type, JsonNode node) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            JsonNode child = node.get(components[i].getName());
            Class<?> part = components[i].getType();
            values[i] = part.isRecord() ? record(part, child) : leaf(part, child.get("value"));
        }
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object leaf(Class<?> type, JsonNode value) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> constant.toString().replace("_", "").equalsIgnoreCase(value.asText()))
                    .findFirst()
                    .orElseThrow();
        }
        return YAML.convertValue(value, type);
    }
}
