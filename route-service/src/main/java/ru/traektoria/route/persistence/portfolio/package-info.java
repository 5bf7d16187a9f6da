/** Portfolios in MongoDB. */
package ru.traektoria.route.persistence.portfolio;
