package voronka.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EmptiedTablesTest {
    private static final String REGIONS = "software/amazon/awssdk/regions/";
    private static final String SERVICES = REGIONS + "GeneratedServiceMetadataProvider.class";

    @Test
    void theTablesKnowNothingAndTheirEntriesAreGone() throws Exception {
        Map<String, byte[]> emptied = EmptiedTables.in(regions("serviceMetadata"));

        assertThat(emptied.keySet())
                .containsExactly(
                        "META-INF/CHANGES.txt",
                        REGIONS + "GeneratedRegionMetadataProvider.class",
                        SERVICES,
                        REGIONS + "Region.class");
        assertThat(asked(emptied.get(SERVICES))).isNull();
    }

    @Test
    void otherJarsStayAsTheyAre() throws IOException {
        Map<String, byte[]> files = Map.of("a/A.class", new byte[1]);

        assertThat(EmptiedTables.in(files)).isSameAs(files);
    }

    @Test
    void aTableThatHasChangedStopsTheBuild() {
        assertThatThrownBy(() -> EmptiedTables.in(regions("servicesMetadata")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("serviceMetadata");
        assertThatThrownBy(() -> EmptiedTables.in(Map.of(SERVICES, table("X", "serviceMetadata"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another table");
    }

    private static Map<String, byte[]> regions(String question) {
        return new TreeMap<>(
                Map.of(
                        SERVICES,
                        table("GeneratedServiceMetadataProvider", question),
                        REGIONS + "GeneratedRegionMetadataProvider.class",
                        table("GeneratedRegionMetadataProvider", "regionMetadata"),
                        REGIONS + "servicemetadata/SqsServiceMetadata.class",
                        new byte[1],
                        REGIONS + "regionmetadata/EuWest1.class",
                        new byte[1],
                        REGIONS + "Region.class",
                        new byte[1]));
    }

    /** A class with a table that would not even load, because its entries are gone. */
    private static byte[] table(String name, String question) {
        ClassDesc type = ClassDesc.of("software.amazon.awssdk.regions." + name);
        MethodTypeDesc nothing = MethodTypeDesc.of(ConstantDescs.CD_void);
        return ClassFile.of()
                .build(
                        type,
                        made ->
                                made.withField(
                                                "ENTRIES",
                                                ConstantDescs.CD_Map,
                                                ClassFile.ACC_STATIC)
                                        .withMethodBody(
                                                ConstantDescs.CLASS_INIT_NAME,
                                                nothing,
                                                ClassFile.ACC_STATIC,
                                                code ->
                                                        code.invokestatic(
                                                                        ClassDesc.of(
                                                                                "gone.Entries"),
                                                                        "all",
                                                                        nothing)
                                                                .return_())
                                        .withMethodBody(
                                                question,
                                                MethodTypeDesc.of(
                                                        ConstantDescs.CD_Object,
                                                        ConstantDescs.CD_String),
                                                ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                                                code -> code.aload(0).areturn()));
    }

    private static Object asked(byte[] type) throws ReflectiveOperationException {
        return new ClassLoader() {
            Class<?> table() {
                return defineClass(null, type, 0, type.length);
            }
        }.table().getMethod("serviceMetadata", String.class).invoke(null, "sqs");
    }
}
