package voronka.packaging;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ConstantDescs;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The SDK's tables of every service and every region there are, emptied. The first client that is
 * built loads them whole, one class for each entry, and asks them in which region it signs; of a
 * service that is not in them the SDK assumes what holds for all of ours: its own region. Where
 * requests go is computed elsewhere, by the rules that each client brings.
 */
final class EmptiedTables {
    private static final String REGIONS = "software/amazon/awssdk/regions/";
    private static final Map<String, String> TABLES =
            Map.of(
                    REGIONS + "GeneratedServiceMetadataProvider.class", "serviceMetadata",
                    REGIONS + "GeneratedRegionMetadataProvider.class", "regionMetadata");

    private EmptiedTables() {}

    /** The files of a jar with the tables, if it has them, emptied, and a note that says so. */
    static Map<String, byte[]> in(Map<String, byte[]> files) throws IOException {
        if (files.keySet().stream().noneMatch(TABLES::containsKey)) {
            return files;
        }
        Map<String, byte[]> emptied = new TreeMap<>(files);
        emptied.keySet()
                .removeIf(
                        path ->
                                path.startsWith(REGIONS + "servicemetadata/")
                                        || path.startsWith(REGIONS + "regionmetadata/"));
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            byte[] type = emptied.get(table.getKey());
            if (type == null) {
                throw new IOException("the SDK has another table now: " + table.getKey());
            }
            emptied.put(table.getKey(), knowingNothing(type, table.getValue()));
        }
        String note = "Changed for Voronka: the tables of all services and regions are empty.\n";
        emptied.put("META-INF/CHANGES.txt", note.getBytes(StandardCharsets.UTF_8));
        return emptied;
    }

    /** The same class without its table; what it is asked, it answers with null. */
    private static byte[] knowingNothing(byte[] type, String question) throws IOException {
        ClassFile files = ClassFile.of();
        ClassModel table = files.parse(type);
        if (table.methods().stream().noneMatch(method -> isCalled(method, question))) {
            throw new IOException("the SDK's table is asked otherwise now: " + question);
        }
        ClassTransform empty =
                (builder, element) -> {
                    switch (element) {
                        case FieldModel entries -> {}
                        case MethodModel m when isCalled(m, ConstantDescs.CLASS_INIT_NAME) -> {}
                        case MethodModel m when isCalled(m, question) ->
                                builder.withMethodBody(
                                        m.methodName(),
                                        m.methodType(),
                                        m.flags().flagsMask(),
                                        code -> code.aconst_null().areturn());
                        default -> builder.with(element);
                    }
                };
        return files.transformClass(table, empty);
    }

    private static boolean isCalled(MethodModel method, String name) {
        return method.methodName().equalsString(name);
    }
}
