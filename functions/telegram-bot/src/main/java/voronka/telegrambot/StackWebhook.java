package voronka.telegrambot;

import voronka.aws.cloudformation.CustomResource;
import voronka.aws.cloudformation.Verdict;
import voronka.aws.lambda.Log;
import voronka.aws.parameters.MissingSecret;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.Team;
import voronka.telegram.client.TelegramRefused;
import voronka.telegram.client.WebhookRegistration;

/**
 * The webhook as a resource of the stack: set when the stack comes, again with each version of this
 * function, and taken down when it goes. Its physical id is its address, so a new address makes
 * CloudFormation delete the old one. Whatever happens, CloudFormation is answered; going twice
 * about the same does no harm.
 */
final class StackWebhook {
    /** Where the webhook is to be, among the resource's properties. */
    static final String ADDRESS = "Url";

    private final Publication publication;
    private final Menus menus;
    private final Commands commands;
    private final Team team;
    private final BotSecrets secrets;
    private final Answering answering;

    /** Tells CloudFormation. */
    interface Answering {
        /** Sends the verdict, with what the resource is called from now on. */
        void send(CustomResource resource, String physicalId, Verdict verdict);
    }

    StackWebhook(
            Publication publication,
            Menus menus,
            Commands commands,
            Team team,
            BotSecrets secrets,
            Answering answering) {
        this.publication = publication;
        this.menus = menus;
        this.commands = commands;
        this.team = team;
        this.secrets = secrets;
        this.answering = answering;
    }

    /** Does what CloudFormation wants and says so. */
    void answer(CustomResource resource, Log log) {
        switch (resource.wish()) {
            case CREATE, UPDATE -> {
                String address = resource.properties().getOrDefault(ADDRESS, "");
                Verdict verdict = published(address, log);
                log.info("webhook", "wish", resource.wish(), "outcome", told(verdict));
                answering.send(resource, address.isEmpty() ? "none" : address, verdict);
            }
            case DELETE -> {
                withdraw(resource.physicalId(), log);
                answering.send(resource, resource.physicalId(), new Verdict.Done());
            }
        }
    }

    private Verdict published(String address, Log log) {
        if (!address.startsWith("http")) {
            return new Verdict.Failed("the property %s is no address".formatted(ADDRESS));
        }
        try {
            return switch (publication.bringTo(address, secrets.webhookSecret())) {
                case WebhookRegistration.Done done -> {
                    offerMenus(log);
                    yield new Verdict.Done();
                }
                case WebhookRegistration.Later(String why) ->
                        new Verdict.Failed(why + "; deploy again in a minute");
            };
        } catch (RuntimeException e) {
            log.error("the webhook could not be set", e);
            return new Verdict.Failed(reason(e));
        }
    }

    /** Commands work without a menu, so a menu that could not be drawn fails nothing. */
    private void offerMenus(Log log) {
        try {
            for (Language language : Language.values()) {
                publication.offer(commands.menuForStrangers(language), language);
            }
            for (Member member : team.roster().members()) {
                if (member.chat() != null) {
                    menus.show(member.chat(), commands.menu(member));
                }
            }
        } catch (RuntimeException e) {
            log.error("menus could not be offered", e);
        }
    }

    /**
     * A stack can always go, also one that never had a token: a webhook that leads nowhere harms
     * nobody, a stack that cannot be deleted does.
     */
    private void withdraw(String address, Log log) {
        try {
            WebhookRegistration.Removal result = publication.bringNoMoreTo(address);
            log.info("webhook", "wish", CustomResource.Wish.DELETE, "outcome", result);
            if (result instanceof WebhookRegistration.Done) {
                for (Language language : Language.values()) {
                    publication.takeMenu(language);
                }
            }
        } catch (RuntimeException e) {
            log.error("the webhook could not be taken down", e);
        }
    }

    private static String told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Done done -> "set";
            case Verdict.Failed(String reason) -> reason;
        };
    }

    /** Only what is known to carry no secret is told in its own words. */
    private static String reason(RuntimeException failure) {
        return switch (failure) {
            case TelegramRefused refused when refused.code() == 401 || refused.code() == 404 ->
                    "Telegram does not know this bot: is the right token in SSM?";
            case TelegramRefused refused -> String.valueOf(refused.getMessage());
            case MissingSecret missing -> String.valueOf(missing.getMessage());
            default -> failure.getClass().getSimpleName() + ", see the log of this function";
        };
    }
}
