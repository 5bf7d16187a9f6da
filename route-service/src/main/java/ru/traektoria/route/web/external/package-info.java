/** Routes of the ЦНППМ: over REST for the centre's program, and the queue for the methodist. */
package ru.traektoria.route.web.external;
