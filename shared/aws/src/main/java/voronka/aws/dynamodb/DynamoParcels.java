package voronka.aws.dynamodb;

import java.util.Optional;
import voronka.domain.parcel.Parcel;
import voronka.domain.parcel.Parcels;

/** What people sent, read from the table. */
public final class DynamoParcels implements Parcels {
    private final Tables tables;

    DynamoParcels(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Parcel> parcel(Parcel.Key key) {
        return tables.one(ParcelItem.SCHEMA, Keys.parcel(key));
    }
}
