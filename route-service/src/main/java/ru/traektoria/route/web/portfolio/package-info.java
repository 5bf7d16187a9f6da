/** Pages and REST of portfolios. */
package ru.traektoria.route.web.portfolio;
