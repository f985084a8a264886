package voronka.domain.funnel;

/** Hears how far the log has been read. */
public interface Progress {
    /** Nobody hears of it. */
    Progress SILENT = (read, all) -> {};

    /** So many of so many entries. */
    void read(int read, int all);
}
