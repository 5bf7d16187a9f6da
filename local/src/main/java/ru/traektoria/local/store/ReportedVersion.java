package ru.traektoria.local.store;

import de.bwaldvogel.mongo.MongoVersion;
import java.util.List;

/** What the store says of itself: MongoDB 7.0.0, so that today's drivers and mongosh talk to it. */
enum ReportedVersion implements MongoVersion {
  MONGO_7_0;

  @Override
  public List<Integer> getVersionArray() {
    return List.of(7, 0, 0, 0);
  }

  @Override
  public String toVersionString() {
    return "7.0.0";
  }

  @Override
  public int getWireVersion() {
    return 21;
  }
}
