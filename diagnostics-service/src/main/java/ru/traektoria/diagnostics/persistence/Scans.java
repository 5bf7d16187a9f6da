package ru.traektoria.diagnostics.persistence;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Scans of signed sheets, at most 10 MB each, beside the aggregates that refer to them. */
@Repository
public class Scans {

  private final GridFSBucket bucket;

  Scans(MongoTemplate mongo) {
    this.bucket = GridFSBuckets.create(mongo.getDb(), "scans");
  }

  /** Keeps a scan and gives its id. */
  public String keep(String assessment, byte[] content) {
    return bucket
        .uploadFromStream(
            "scan",
            new ByteArrayInputStream(content),
            new GridFSUploadOptions().metadata(new Document("assessment", assessment)))
        .toHexString();
  }

  /** The bytes of a scan. */
  public Optional<byte[]> read(String id) {
    if (id == null || !ObjectId.isValid(id)) {
      return Optional.empty();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      bucket.downloadToStream(new ObjectId(id), out);
      return Optional.of(out.toByteArray());
    } catch (MongoGridFSException gone) {
      return Optional.empty();
    }
  }
}
