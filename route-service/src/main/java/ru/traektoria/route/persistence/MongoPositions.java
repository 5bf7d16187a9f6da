package ru.traektoria.route.persistence;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.route.application.attestation.Positions;

/** The directory of positions in one document. */
@Repository
class MongoPositions extends StoredNames implements Positions {

  MongoPositions(MongoTemplate mongo) {
    super(mongo, "POSITIONS");
  }
}
