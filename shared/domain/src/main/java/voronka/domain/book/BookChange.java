package voronka.domain.book;

import java.util.List;

/** One thing that is otherwise in another version of the book. */
public sealed interface BookChange {
    /** Something of the company as a whole. */
    record OfCompany(Part part) implements BookChange {}

    /** What there is of the company. */
    enum Part {
        ZONE,
        CURRENCY,
        HOURS,
        ESCALATION,
        PRODUCTS,
        LOST_REASONS,
        FROZEN_REASONS,
        ORDER
    }

    /** A field is asked for that was not. */
    record FieldAdded(CustomField field) implements BookChange {}

    /** A field is gone. */
    record FieldRemoved(CustomField field) implements BookChange {}

    /** A field goes by another name, or takes other values. */
    record FieldChanged(CustomField before, CustomField after) implements BookChange {}

    /** A pipeline is new. */
    record PipelineAdded(Pipeline pipeline) implements BookChange {}

    /** A pipeline takes no new deals any more, or takes them again. */
    record PipelineOpened(Pipeline pipeline, boolean open) implements BookChange {}

    /** A pipeline goes by another name. */
    record PipelineRenamed(Pipeline before, Pipeline after) implements BookChange {}

    /** Something of a pipeline is otherwise. */
    record OfPipeline(Pipeline pipeline, PipelinePart part) implements BookChange {}

    /** What there is of a pipeline besides its stages. */
    enum PipelinePart {
        FIRST_CONTACT,
        PASSING,
        CLOSING,
        KEY_STAGE,
        CARD,
        ORDER
    }

    /** A stage is new. */
    record StageAdded(Pipeline pipeline, Stage stage) implements BookChange {}

    /** A stage is gone. */
    record StageRemoved(Pipeline pipeline, Stage stage) implements BookChange {}

    /** A stage goes by another name. */
    record StageRenamed(Pipeline pipeline, Stage before, Stage after) implements BookChange {}

    /** A stage may take another time. */
    record LimitChanged(Pipeline pipeline, Stage before, Stage after) implements BookChange {}

    /** A stage is left on other conditions. */
    record GateChanged(
            Pipeline pipeline,
            Stage before,
            Stage after,
            List<Condition> added,
            List<Condition> removed)
            implements BookChange {
        public GateChanged {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    /** Other things are to be done in a stage. */
    record TasksChanged(
            Pipeline pipeline,
            Stage stage,
            List<ChecklistItem> added,
            List<ChecklistItem> removed,
            List<ChecklistItem> changed)
            implements BookChange {
        public TasksChanged {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            changed = List.copyOf(changed);
        }
    }

    /** A stage is won from with another probability. */
    record ProbabilityChanged(Pipeline pipeline, Stage before, Stage after) implements BookChange {}

    /** Something else of a stage is otherwise. */
    record OfStage(Pipeline pipeline, Stage stage, StagePart part) implements BookChange {}

    /** What else there is of a stage. */
    enum StagePart {
        GOAL,
        RESULT,
        RESPONSIBLE,
        SCRIPT,
        OBJECTIONS,
        TARGET
    }
}
