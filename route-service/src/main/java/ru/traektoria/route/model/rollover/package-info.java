/** Unfinished routes go on in the next academic year. */
package ru.traektoria.route.model.rollover;
