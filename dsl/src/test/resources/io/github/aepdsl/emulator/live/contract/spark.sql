CREATE DATABASE shop
CREATE TABLE shop.orders USING parquet AS SELECT CAST(id AS INT) AS id, concat('Größe ', id) AS note, timestamp_seconds(1655856000 + (id DIV 10)) AS placed_at FROM range(1, 100001)
CREATE TABLE shop.types(id INT, active BOOLEAN, tiny TINYINT, small SMALLINT, big BIGINT, price DECIMAL(10,2), ratio DOUBLE, single_ratio FLOAT, a_day DATE, seen TIMESTAMP, label STRING, bytes BINARY, numbers ARRAY<INT>, words MAP<STRING,INT>, person STRUCT<name: STRING, age: INT>) USING parquet
INSERT INTO shop.types SELECT 1, true, 127Y, -32768S, 9223372036854775807L, 10.5, 48.85D, 1.1F, DATE '2024-02-29', TIMESTAMP '2022-06-22 01:02:03.004', 'Gruß 🙂', X'CAFE', array(1, 2), map('a', 1), named_struct('name', 'Ann', 'age', 31)
INSERT INTO shop.types(id) VALUES (2)
CREATE TABLE shop.empty(id INT) USING parquet
CREATE TABLE shop.odd_name(`select` INT, `Größe in €` STRING, `a b "c"` INT) USING json
INSERT INTO shop.odd_name VALUES (1, 'groß', 2)
CREATE VIEW shop.a_view AS SELECT id FROM shop.orders WHERE id < 3
