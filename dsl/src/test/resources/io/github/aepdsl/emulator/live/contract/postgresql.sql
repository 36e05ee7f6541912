CREATE SCHEMA shop
SET search_path TO shop
SET TIME ZONE 'UTC'
CREATE TABLE orders(id INT PRIMARY KEY, note VARCHAR(60), placed_at TIMESTAMP)
INSERT INTO orders SELECT n, 'Größe ' || n, TIMESTAMP '2022-06-22' + (n / 10) * INTERVAL '1 second' FROM generate_series(1, 100000) AS n
CREATE TYPE letter AS ENUM ('a', 'b')
CREATE TABLE types(id INT PRIMARY KEY, active BOOLEAN, one_bit BIT(1), small SMALLINT, big BIGINT, price NUMERIC(10,2), any_number NUMERIC, ratio DOUBLE PRECISION, single_ratio REAL, cash MONEY, a_day DATE, a_time TIME, seen TIMESTAMP, stamped TIMESTAMPTZ, span INTERVAL, label VARCHAR(20), doc JSONB, kind letter, bytes BYTEA, bits BIT(3), uid UUID, numbers INT[], place POINT)
INSERT INTO types VALUES (1, TRUE, B'1', -32768, 9223372036854775807, 10.5, 0.1, 48.85, 1.1, 1234.5, '2024-02-29', '10:20:30', '2022-06-22 01:02:03.004', '2022-06-22 01:02:03+02', '1 day 2 hours', 'Gruß 🙂', '{"k":1}', 'a', '\xCAFE', B'101', '123e4567-e89b-12d3-a456-426655440000', '{1,2}', '(1,2)')
INSERT INTO types(id) VALUES (2)
CREATE TABLE empty(id INT PRIMARY KEY)
CREATE TABLE "Odd ""name"""("select" INT, "Größe in €" VARCHAR(10), "a.b `c`" INT)
INSERT INTO "Odd ""name""" VALUES (1, 'groß', 2)
CREATE VIEW a_view AS SELECT id FROM orders WHERE id < 3
