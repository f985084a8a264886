package voronka.local.parameters;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import voronka.local.aws.AwsAccount;
import voronka.local.aws.AwsException;
import voronka.local.aws.AwsRequest;
import voronka.local.aws.AwsService;
import voronka.local.aws.Input;
import voronka.local.aws.Shape;

/** The operations of Parameter Store that the product, or somebody setting it up, uses. */
final class ParameterApi implements AwsService {
    private static final Shape NAME = Shape.matching(1, 2048, "[a-zA-Z0-9_.\\-/]+");
    private static final Shape NAME_OR_VERSION = Shape.length(1, 2048);
    private static final Shape PATH = Shape.matching(1, 2048, "/[a-zA-Z0-9_.\\-/]*");
    private static final Shape VALUE = Shape.length(1, 4096);
    private static final Shape TOKEN = Shape.length(1, 4096);
    private static final int MOST_NAMES = 10;

    private final AwsAccount account;
    private final ParameterStore store;

    ParameterApi(AwsAccount account, ParameterStore store) {
        this.account = account;
        this.store = store;
    }

    @Override
    public ObjectNode answer(AwsRequest call) {
        Input input = new Input(call.body());
        return switch (call.operation()) {
            case "GetParameter" -> get(input);
            case "GetParameters" -> getAll(input);
            case "GetParametersByPath" -> getByPath(input);
            case "PutParameter" -> put(input);
            case "DeleteParameter" -> delete(input);
            default ->
                    throw new AwsException(
                            400, "UnknownOperationException", "not emulated: " + call.operation());
        };
    }

    private ObjectNode get(Input input) {
        String name = input.text("Name", NAME_OR_VERSION);
        ObjectNode answer = object();
        answer.set("Parameter", describe(store.find(name).orElseThrow(() -> missing(name)), input));
        return answer;
    }

    private ObjectNode getAll(Input input) {
        List<String> names = input.texts("Names");
        if (names.isEmpty() || names.size() > MOST_NAMES) {
            throw AwsException.validation("Between 1 and 10 names can be asked for at once.");
        }
        ObjectNode answer = object();
        ArrayNode parameters = answer.putArray("Parameters");
        ArrayNode invalid = answer.putArray("InvalidParameters");
        for (String name : names) {
            Optional<Parameter> found = store.find(name);
            found.ifPresentOrElse(
                    parameter -> parameters.add(describe(parameter, input)),
                    () -> invalid.add(name));
        }
        return answer;
    }

    private ObjectNode getByPath(Input input) {
        String path = input.text("Path", PATH);
        String folder = path.endsWith("/") ? path : path + "/";
        boolean deep = input.flag("Recursive");
        int length = input.optionalNumber("MaxResults", 1, MOST_NAMES).orElse(MOST_NAMES);
        String from = input.optionalText("NextToken", TOKEN).map(ParameterApi::name).orElse("");
        List<Parameter> found =
                store.below(folder, from).stream()
                        .filter(p -> deep || p.name().indexOf('/', folder.length()) < 0)
                        .toList();
        ObjectNode answer = object();
        ArrayNode parameters = answer.putArray("Parameters");
        found.stream().limit(length).forEach(p -> parameters.add(describe(p, input)));
        if (found.size() > length) {
            answer.put("NextToken", token(found.get(length).name()));
        }
        return answer;
    }

    private synchronized ObjectNode put(Input input) {
        String name = input.text("Name", NAME);
        String value = input.text("Value", VALUE);
        Optional<ParameterType> type =
                input.optionalText("Type", Shape.oneOf(ParameterType.class))
                        .map(ParameterType::valueOf);
        boolean known = store.find(name).isPresent();
        if (known && !input.flag("Overwrite")) {
            throw new AwsException(
                    400,
                    "ParameterAlreadyExists",
                    "The parameter already exists. To change its value, set Overwrite.");
        }
        if (!known && type.isEmpty()) {
            throw AwsException.validation("A parameter type is required to create a parameter.");
        }
        Parameter written = store.put(name, type.orElse(null), value);
        return object().put("Version", written.version()).put("Tier", "Standard");
    }

    private ObjectNode delete(Input input) {
        String name = input.text("Name", NAME);
        if (!store.delete(name)) {
            throw missing(name);
        }
        return object();
    }

    private ObjectNode describe(Parameter parameter, Input input) {
        return parameter.describe(input.flag("WithDecryption"), account);
    }

    private static AwsException missing(String name) {
        return new AwsException(400, "ParameterNotFound", "There is no parameter " + name + ".");
    }

    private static String token(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(UTF_8));
    }

    private static String name(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), UTF_8);
        } catch (IllegalArgumentException e) {
            throw new AwsException(400, "InvalidNextToken", "The specified token isn't valid.");
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
