package voronka.domain.parcel;

import java.util.Optional;

/** Parcels, read. They are written through the ledger. */
public interface Parcels {
    /** The parcel as it is now. */
    Optional<Parcel> parcel(Parcel.Key key);
}
