/** Many unfinished routes go on in the next academic year. */
package ru.traektoria.route.application.rollover;
