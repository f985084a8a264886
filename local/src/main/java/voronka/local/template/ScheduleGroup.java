package voronka.local.template;

/** A group that one-time schedules are made in. */
public record ScheduleGroup(String logicalId, String name, String arn) {}
